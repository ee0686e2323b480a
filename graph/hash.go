package graph

import (
	"cmp"
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"slices"
	"strconv"

	"github.com/cayleygraph/quad"
)

// claimDigits is how many base32 digits name a claim: 130 bits of its hash.
const claimDigits = 26

var claimEncoding = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// Hash returns the id that a claim's content gives it: "clm:" and the first
// 26 digits, in lower-case base32 (RFC 4648), of the SHA-256 of these texts,
// each preceded by its length in bytes as eight big-endian bytes:
//
//	dataset, subject, relation,
//	object text, object datatype, object language,
//	date (EDTF), date kind, modality, status, "true" or "false" for affirmed,
//	the number of agents it is attributed to, in decimal, and each id, sorted,
//	the number of qualifiers, and of each, sorted, key, value and object,
//	the number of pieces of evidence, and of each, sorted, document, locator,
//	file, row, start and end (numbers in decimal).
//
// An entity as object has its id as text and "@id" as datatype; a literal
// without datatype has xsd:string. What a claim says of itself beside its
// content (rank, confidence, times, links, summary, source id) is not hashed,
// so that the same saying is the same claim.
func (c *Claim) Hash() ID {
	var stack [512]byte
	b := stack[:0]
	text := func(s string) {
		b = binary.BigEndian.AppendUint64(b, uint64(len(s)))
		b = append(b, s...)
	}
	number := func(n int64) { text(strconv.FormatInt(n, 10)) }
	text(c.Dataset)
	text(string(c.Subject))
	text(c.Relation)
	if c.Object != "" {
		text(string(c.Object))
		text("@id")
		text("")
	} else {
		t := TermOf(c.Value)
		text(t.Text)
		text(t.Datatype)
		text(t.Language)
	}
	text(c.Date.EDTF)
	text(c.DateKind.String())
	text(c.Modality.String())
	text(c.Status.String())
	text(strconv.FormatBool(c.Affirmed))
	number(int64(len(c.AttributedTo)))
	for _, id := range sorted(c.AttributedTo, cmp.Compare[ID]) {
		text(string(id))
	}
	number(int64(len(c.Qualifiers)))
	for _, q := range sorted(c.Qualifiers, CompareQualifiers) {
		text(q.Key)
		text(q.Value)
		text(string(q.Object))
	}
	number(int64(len(c.Evidence)))
	for _, e := range sorted(c.Evidence, CompareEvidence) {
		text(string(e.Document))
		text(e.Locator)
		text(e.File)
		number(e.Row)
		number(e.Start)
		number(e.End)
	}
	sum := sha256.Sum256(b)
	var digits [len(ClaimPrefix) + 28]byte // 17 bytes make 28 digits, of which 26 count
	copy(digits[:], ClaimPrefix)
	claimEncoding.Encode(digits[len(ClaimPrefix):], sum[:17])
	return ID(digits[:len(ClaimPrefix)+claimDigits])
}

// sorted returns s in order, itself where it is so already.
func sorted[T any](s []T, compare func(a, b T) int) []T {
	if slices.IsSortedFunc(s, compare) {
		return s
	}
	s = slices.Clone(s)
	slices.SortFunc(s, compare)
	return s
}

// CompareQualifiers orders qualifiers by key, value and object.
func CompareQualifiers(a, b Qualifier) int {
	return cmp.Or(cmp.Compare(a.Key, b.Key), cmp.Compare(a.Value, b.Value), cmp.Compare(a.Object, b.Object))
}

// CompareEvidence orders evidence by document, file, row, range and locator.
func CompareEvidence(a, b Evidence) int {
	return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row),
		cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Locator, b.Locator))
}

// CompareLinks orders links by kind, claim, strength and note.
func CompareLinks(a, b Link) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Claim, b.Claim), cmp.Compare(a.Strength, b.Strength), cmp.Compare(a.Note, b.Note))
}

// Normalize puts the claim's lists in their order, drops repetitions from
// them, writes its value as one of the three kinds of literal, cuts its times
// to whole microseconds in UTC, and sets its ID.
func (c *Claim) Normalize() {
	c.AttributedTo = slices.Compact(sorted(c.AttributedTo, cmp.Compare[ID]))
	c.Qualifiers = slices.Compact(sorted(c.Qualifiers, CompareQualifiers))
	c.Evidence = slices.Compact(sorted(c.Evidence, CompareEvidence))
	c.Links = slices.Compact(sorted(c.Links, CompareLinks))
	c.Value = normalLiteral(c.Value)
	c.RecordedAt = wholeMicros(c.RecordedAt)
	c.RetractedAt = wholeMicros(c.RetractedAt)
	c.ID = c.Hash()
}

// normalLiteral turns native values into typed literals, and typed literals of
// xsd:string into plain ones, which RDF holds to be the same. Nodes and nil
// stay what they are.
func normalLiteral(v quad.Value) quad.Value {
	switch v := v.(type) {
	case nil, quad.IRI, quad.BNode, quad.String, quad.LangString:
		return v
	case quad.TypedString:
		if v.Type == XSDString {
			return v.Value
		}
		return v
	}
	t := TermOf(v)
	if t.Datatype == XSDString {
		return quad.String(t.Text)
	}
	return quad.TypedString{Value: quad.String(t.Text), Type: quad.IRI(t.Datatype)}
}
