// Package search says how entities are found by what they are called and
// described as: which words stand for an entity, which entities answer a query,
// and how well. It keeps nothing: a store keeps the [Posting]s of each entity
// and counts them, and scores what they lead it to. The same functions score in
// every store, so ranks agree.
//
// # Words
//
// Texts are folded by [graph.Fold] (case, accents, apostrophes, hyphens, width)
// and cut into words at spaces. Descriptions (the properties that the
// vocabulary marks as searched) are stemmed besides, by Snowball's English
// stemmer, without its stop words; names never are. A word of a script that
// does not put spaces between words (Han, Hangul, Kana, Thai …) is also found
// by each of its parts: 정은 finds 김정은.
//
// # What answers
//
// An entity answers a query if each word of the query matches some word of its
// names, aliases, weak aliases, identifiers or descriptions. Stop words need
// not match where the query has others. A word matches, best first:
//
//	EXACT   a word that is equal, or JOINED: "jongun" the words "jong un", and "jong un" the word "jongun"
//	PREFIX  a word that it begins, if it is the last of the query, which may still be being typed;
//	        PART: a word of a script without spaces that has it in it
//	STEM    a word of a description with the same stem
//	FUZZY   a word of a name with a typo: one edit in words of 4 to 7 letters, two from 8 on, of
//	        inserting, deleting, changing a letter or swapping two neighbors (optimal string alignment)
//
// Typos are looked for only where fewer than [TyposBelow] entities answer
// without: what is spelled right stays fast, and is not followed by guesses.
//
// # The score
//
// A score is between 0 and 1, and made of a tier and a place in it:
//
//	WHOLE      the query is a whole name, spaces apart: 1; an alias .98, identifier .97, weak alias .8
//	REORDERED  it has all words of a name, in another order: .95, .93, .92, .75
//	WORDS      every word matches EXACT or JOINED: from .45 to .7
//	PREFIX     some word matches but PREFIX or PART: from .25 to .45
//	TEXT       some word matches but STEM: from .15 to .25
//	TYPO       some word matches but FUZZY: up to .15
//
// The upper half of WORDS, PREFIX and TYPO is for entities of which one name
// matches by itself and has no more words than the query: "Yongbion" finds what
// is called Yongbyon before what is done about it.
//
// The place in the half is BM25F (Robertson and Zaragoza, The Probabilistic
// Relevance Framework: BM25 and Beyond, 2009, section 3.6) with one change: of
// the places where a word matches the best counts, not their sum. Names are not
// prose. An entity does not answer better for having ten aliases with the same
// surname; and what is best first can be read first, see below.
//
//	place = Σ idf(w) · q · x/(k+x) / Σ idf(w),  k = 1.2
//	x     = weight(field) · tf / (1 − b + b · length/average(field)),  b = .5
//	idf   = ln(1 + (N − n + ½)/(n + ½)), n entities of N having the word, or its stem
//
// The fields weigh 1 (name), .95 (alias), .9 (identifier), .6 (weak alias) and
// .25 (text). tf is 1 in names, whose length is that of the one name. q is 1 for
// equal words and stems, .95 for joined ones, the part of the word that is there
// for PREFIX and PART, and the part that is right for FUZZY. Equal scores are
// ordered by id. Each [graph.SearchMatch] of a hit shows its share.
//
// # The index, and what a search costs
//
// A posting is a term, a field, how often and among how many words. Postings of
// a term are kept in the order of what they can be worth: by field, then rarer
// repetition last, shorter names first. Counters keep how many entities have a
// term, and the number and length of the names of each field.
//
// A search takes the rarest word of the query, reads its postings from the best
// on, and scores each entity that they lead to from its record. It ends when no
// posting that is left can be worth a place on the page: for a query of one word
// that every entity has, after about as many as the page holds. A query of many
// words that are all frequent ends after [MaxCandidates]; the page then says
// that it is partial. So it does where a prefix begins more than [MaxTerms]
// words: those that most entities have stand for it. If the rarest of several
// words is not rare, their postings are joined by entity, and only the records
// of those are read that can be worth a place.
//
// Nothing is joined in the index: it would double it. "jongun" is cut where both
// parts are words of the index, by looking them up. Typos are found by walking
// the terms with a Levenshtein automaton, which seeks past those that cannot
// match. A key for each deletion of each word (SymSpell) would answer sooner,
// and take eight keys for a word of seven letters.
//
// A cursor carries the counts of the first page. So the score of an entity that
// does not change is the same on all pages, whatever is written between them.
package search
