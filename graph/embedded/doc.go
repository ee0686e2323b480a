// Package embedded keeps a graph in a folder of one machine, on Pebble
// (https://github.com/cockroachdb/pebble). It is the default store:
//
//	store, err := embedded.Open(ctx, embedded.Options{Dir: dir, Namespace: ns, Vocabulary: vocab})
//	if err != nil { … }
//	defer store.Close()
//
// # What is kept
//
// A claim is one row under its id, and has copies of it in two lists of each of
// its ends: by relation, newest first, and of all relations, newest first. The
// copies leave out what their keys say. A quad that is no claim's is a key in each of four orders. An entity is a record that its
// quads are read into by the vocabulary. Everything but the rows and the quads
// in one order follows from these, and [Store.Check] derives it once more to
// compare. See keys.go.
//
// There are no numbers for terms: ids and terms stand in the keys themselves.
// So a write looks nothing up, nothing is left over when a batch fails or a
// node loses its last quad, and a load is only sorting.
//
// Counters are added to by merging, so that a write does not read them.
//
// A load that names its run leaves an act for each quad and claim that it gave
// or took away: see acts.go. They are what an undo works from, and all that the
// store keeps that does not tell of the graph as it is. They take 24 bytes a
// claim of BenchmarkLoad, quads included. An undo reads the acts of all runs,
// in their order, and needs no more memory than a load: to take a run of
// 100,000 claims back took three seconds (TestUndo_large -undo 100000).
//
// # How a load goes
//
// What is added goes to sorters, whose runs are files of the staging folder
// (sorter.go, runfile.go). Of entities only the types are in memory, in 34 bytes
// for each, its id included, so that a claim's ends can be checked; what else
// a load holds does not grow with it, but for two blocks of each run that is
// merged. Staging merges the claims and joins them with the store. Their rows
// come in the order of their keys then, and go to tables at once; so do bare
// quads in their first order. All else that follows is sorted by key in a few
// ranges (keysorter.go). Entities' lists, the largest of these, are whole once
// the claims are through: they are merged, counted and written while the quads
// are staged. Where a bare quad may imply a claim, or the load may remove
// something, rows and lists can still change, and wait.
//
// A load's checkpoint names the sorted runs of what was added so far. They stay,
// though they are read when the load is staged, until the load is in the graph
// or given up: meanwhile a load with checkpoints takes their disk as well. See
// checkpoint.go.
//
// # What a search costs
//
// BenchmarkSearch -entities 200000, in which all entities share a word and have
// two more of 4,000, gives for a page of ten, at the median: a word 0.1 ms, be it
// rare or in all; a beginning of one letter 0.3 ms, a typo 0.3 ms; two frequent
// words 1.2 ms, a word and a beginning 5 ms, two words of which one is in all
// 50 ms. The index takes half a percent of the disk of BenchmarkImport, in which
// a sixth of the records are entities. See package search for how it is read.
//
// # Why this layout
//
// BenchmarkLayout compares it with others. With 100,000 events of 20,000
// actors, of which the busiest has claims of all 40 relations, in time of one
// processor, on a machine that had much else to do:
//
//	                              claims/s   bytes a claim   its newest 20
//	a key for each quad and order   17,000             657          505 µs
//	one row, lists of ids           99,000             196           84 µs
//	one row, copies in two lists   115,000             178          154 µs
//	one row, copies in four lists  105,000             263           77 µs
//
// The last was chosen. A page of one relation, which is how most reads ask, and
// one of all relations both come from one place on disk. With the lists by
// relation alone the second merges as many lists as the entity has relations.
// Lists by date that lead to the rows of those by relation spare the merging, but
// to look the rows up was a third of the time of a query for the newest claims of
// many entities.
//
// A row in a list leaves out what its key says: the entity, the relation where
// the list is by relation, and a date that follows from when it begins, as a day
// does. In BenchmarkImport an entry of a list by relation takes 41 bytes of disk
// so, and 48 with its whole row; one of a list by date 44, and 28 with nothing but
// its relation.
//
// # Lists of entities
//
// Entities stand in a list by name for each type, in one by their number of
// claims, and in one for each property and type by its values. A page is read
// from where it begins; a condition on the name or on a property narrows the list
// where it orders by that. Others are tested one by one, and for a condition on
// claims the lists of the entity's claims are read up to the first that counts.
// An index is asked first which entities may pass at all, if it tells so in fewRows
// rows: those of ids and names, or parts of names, of a property's values, or at
// the other ends of the claims of what a relation is to lead to. It is asked again
// where a page is not full after probeRows rows of the list, and used where the
// counters tell that this reads less than the list.
//
// BenchmarkListEntities -listed 200000, pages of 20 in microseconds, on a
// machine that had much else to do:
//
//	by name                                          28, and page 1,000     9
//	by a property                                    97, and page 1,000    50
//	by the number of claims                         120
//	a name contains what one in 100 has              90
//	a name contains what one has                    100, and by the number of claims 130
//	a property is what one in 200 has             7,200
//	has a claim that leads to what many have        144
//	has a claim that leads to what few have      24,000
//
// The names of a type are packed in blocks of some 64, in their order, and it is
// kept for each group of some 256 blocks which of them have three bytes in a row
// (names.go). So what names contain, if it has three bytes or more, is looked for
// in few blocks, in the order of names, as far as the page asks; what has fewer is
// looked for in all, at some 20 ns a name. Both take less disk than a key for each name
// did: 51.7 MB instead of 51.8 of BenchmarkImport -records 200000. That many
// trigrams would be some fifteen keys for each name in an index of their own.
//
// The list by number of claims takes a key for each entity. A load moves the
// entities whose claims it changes once it has sorted and counted these; a batch
// reads their counters. It costs 0.3 % of the disk of that import and 2 to 4 % of
// its time.
//
// # Orders of claims
//
// An entity's lists, a relation's and that of all claims are by date. In the order
// of when claims were recorded, and of confidence, a page is read from a list of all
// claims that has a key for each, but for those whose value very many claims of a
// load have (measures.go). These are found in the lists by date, since equal ones are
// ordered by date. So BenchmarkImport, whose claims are recorded at one moment and
// have no confidence, takes no more disk than without these orders. A claim that has
// a moment and a confidence of its own takes 58 bytes more, of 409.
//
// Of a list that has one in n of the graph's claims, a page looks up about n times
// its claims in the graph's list; of a common value that one in n claims of a list
// has, it reads about n times as many of that list, and looks their rows up where it
// has none, as those of all claims and of a relation. Where that comes to more than half
// of reading the list, and where the list is of 1,000 or fewer, all of it is read.
// A value is found common where one in 32 of the graph's claims has it; a graph that
// grows may make that fewer. If its claims are of a few days the others are not read,
// since the newest and the oldest date are kept.
//
// In the order of ids a list's page is read by walking the graph's claims, unless
// reading the list costs less: ids are hashes, so of one in n claims it walks about
// n times as many. Of 300,000 claims, a page of a relation that has one in eleven, or
// an entity that has one in 22, takes 100 to 500 microseconds.
//
// What blocks of lists span would take next to nothing to keep, and does not do: where
// what is recorded does not follow the dates, nearly every block of some 400 claims
// spans nearly all moments.
//
// BenchmarkClaimOrders -ordered 1000000, the last recorded 20 in microseconds, on a
// machine that had much else to do; the relation has one in 11 of the claims, the
// entity one in 22. Reading all that is listed took 300,000 to 670,000 of 200,000 claims.
//
//	                                 first    page 1,000    last
//	one moment, all claims             104           188     104
//	one moment, of a relation           80            94     151
//	one moment, of an entity            68            63     193
//	twenty moments, all claims       4,591         3,986  12,742
//	twenty moments, of a relation   12,229         3,142  31,118
//	twenty moments, of an entity       487           285     196
//	a moment each, all claims          242            70   1,653
//	a moment each, of a relation     7,702         1,644   2,065
//	a moment each, of an entity      4,870        10,570   9,790
//
// # Load and disk
//
// A load of 1,000,000 events and 200,000 entities (BenchmarkLoad -events 1000000)
// took 280 MB of disk, 384 MB of memory at its peak, and a second of one
// processor for each 64,900 events, the making of the events included.
//
// Tables are compressed with zstd at its lowest level, in blocks of 16 KiB; with
// 4 KiB they take 14 % more, and 3 % less with 32 KiB, of which a read of one key
// decompresses twice as much. That no block falls back to a faster compression
// saves 8.5 %: of the 1,200,000 records of BenchmarkImport the store takes
// 323 MB. When it took 305 MB it took 333 with the fallback; a second of one
// processor imported 69,500 records, with the fallback 70,700, on a machine that
// had other work. Higher levels of zstd save 3 % at most: much of what is left
// are claims' ids.
package embedded
