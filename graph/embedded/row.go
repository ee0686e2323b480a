package embedded

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// A row is a claim without its id, which stands in the key: flags that say
// which fields follow, and these in the order below. Numbers are varints
// (zigzag where they may be negative), texts their length and bytes.
const (
	rowObject     = 1 << iota // the object is an entity
	rowTyped                  // the value has a datatype
	rowLang                   // the value has a language
	rowDate                   // text, and without rowDay precision, earliest, span
	rowDoubtful               // the date is doubtful
	rowThroughout             // the date's kind
	rowDateBasis
	rowDenied // not affirmed
	rowModality
	rowStatus
	rowRank
	rowConfidence
	rowAttributedTo
	rowEvidence
	rowQualifiers
	rowLinks
	rowSummary
	rowSourceID
	rowRetractedAt
	rowImplied
	rowNoEarliest
	rowNoLatest
	rowDay // the date is a day, from whose text the rest follows
)

func appendText(dst []byte, s string) []byte {
	return append(binary.AppendUvarint(dst, uint64(len(s))), s...)
}

// appendRow appends a claim's row.
func appendRow(dst []byte, c *graph.Claim) []byte {
	var flags uint64
	set := func(on bool, flag uint64) {
		if on {
			flags |= flag
		}
	}
	t := graph.TermOf(c.Value)
	set(c.Object != "", rowObject)
	set(c.Value != nil && t.Language != "", rowLang)
	set(c.Value != nil && t.Language == "" && t.Datatype != graph.XSDString, rowTyped)
	set(!c.Date.IsZero(), rowDate)
	set(c.Date.Doubtful, rowDoubtful)
	set(isDay(c.Date), rowDay)
	set(!c.Date.IsZero() && c.Date.Earliest == graph.NoInstant, rowNoEarliest)
	set(!c.Date.IsZero() && c.Date.Latest == graph.NoInstant, rowNoLatest)
	set(c.DateKind == graph.Throughout, rowThroughout)
	set(c.DateBasis != "", rowDateBasis)
	set(!c.Affirmed, rowDenied)
	set(c.Modality != graph.Actual, rowModality)
	set(c.Status != graph.Asserted, rowStatus)
	set(c.Rank != graph.Normal, rowRank)
	set(c.Confidence >= 0, rowConfidence)
	set(len(c.AttributedTo) > 0, rowAttributedTo)
	set(len(c.Evidence) > 0, rowEvidence)
	set(len(c.Qualifiers) > 0, rowQualifiers)
	set(len(c.Links) > 0, rowLinks)
	set(c.Summary != "", rowSummary)
	set(c.SourceID != "", rowSourceID)
	set(!c.RetractedAt.IsZero(), rowRetractedAt)
	set(c.Implied, rowImplied)

	b := binary.AppendUvarint(dst, flags)
	b = appendText(b, string(c.Subject))
	b = appendText(b, c.Relation)
	if c.Object != "" {
		b = appendText(b, string(c.Object))
	} else {
		b = appendText(b, t.Text)
		switch {
		case flags&rowLang != 0:
			b = appendText(b, t.Language)
		case flags&rowTyped != 0:
			b = appendText(b, t.Datatype)
		}
	}
	b = appendText(b, c.Dataset)
	if flags&rowModality != 0 {
		b = append(b, byte(c.Modality))
	}
	if flags&rowStatus != 0 {
		b = append(b, byte(c.Status))
	}
	if flags&rowRank != 0 {
		b = append(b, byte(c.Rank))
	}
	switch {
	case flags&rowDay != 0:
		b = append(b, c.Date.EDTF...)
	case flags&rowDate != 0:
		b = append(appendText(b, c.Date.EDTF), byte(c.Date.Precision))
		if flags&rowNoEarliest == 0 {
			b = binary.AppendVarint(b, int64(c.Date.Earliest))
		}
		if flags&rowNoLatest == 0 {
			latest := int64(c.Date.Latest)
			if flags&rowNoEarliest == 0 {
				latest -= int64(c.Date.Earliest) // wraps around, and back when read
			}
			b = binary.AppendVarint(b, latest)
		}
	}
	b = binary.AppendVarint(b, c.RecordedAt.UnixMicro())
	if flags&rowRetractedAt != 0 {
		b = binary.AppendVarint(b, c.RetractedAt.UnixMicro())
	}
	if flags&rowConfidence != 0 {
		b = binary.BigEndian.AppendUint64(b, math.Float64bits(c.Confidence))
	}
	if flags&rowDateBasis != 0 {
		b = appendText(b, c.DateBasis)
	}
	if flags&rowSummary != 0 {
		b = appendText(b, c.Summary)
	}
	if flags&rowSourceID != 0 {
		b = appendText(b, c.SourceID)
	}
	if flags&rowAttributedTo != 0 {
		b = binary.AppendUvarint(b, uint64(len(c.AttributedTo)))
		for _, id := range c.AttributedTo {
			b = appendText(b, string(id))
		}
	}
	if flags&rowEvidence != 0 {
		b = binary.AppendUvarint(b, uint64(len(c.Evidence)))
		for _, e := range c.Evidence {
			b = appendText(appendText(appendText(b, string(e.Document)), e.Locator), e.File)
			b = binary.AppendVarint(binary.AppendVarint(binary.AppendVarint(b, e.Row), e.Start), e.End)
		}
	}
	if flags&rowQualifiers != 0 {
		b = binary.AppendUvarint(b, uint64(len(c.Qualifiers)))
		for _, q := range c.Qualifiers {
			b = appendText(appendText(appendText(b, q.Key), q.Value), string(q.Object))
		}
	}
	if flags&rowLinks != 0 {
		b = binary.AppendUvarint(b, uint64(len(c.Links)))
		for _, l := range c.Links {
			b = appendText(appendText(appendText(append(b, byte(l.Kind)), l.Strength), l.Note), string(l.Claim))
		}
	}
	return b
}

const (
	dayLen     = len("2006-01-02")
	daySeconds = 24 * 60 * 60
)

// isDay reports whether all of a date follows from its text, a plain day.
func isDay(d graph.Date) bool {
	day, ok := dayOf(d.EDTF)
	return ok && day == d
}

// dayOf returns the date of a text like 2006-01-02; ok is false for others. It
// does not look whether the month has that day.
func dayOf(s string) (d graph.Date, ok bool) {
	if len(s) != dayLen || s[4] != '-' || s[7] != '-' {
		return d, false
	}
	number := func(digits string) (n int64) {
		for _, c := range []byte(digits) {
			if c < '0' || c > '9' {
				return -1
			}
			n = n*10 + int64(c-'0')
		}
		return n
	}
	year, month, day := number(s[:4]), number(s[5:7]), number(s[8:])
	if year < 0 || month < 1 || month > 12 || day < 1 || day > 31 {
		return d, false
	}
	// Days since 0000-03-01 of the proleptic Gregorian calendar, in which a
	// leap day ends its year.
	if month <= 2 {
		year, month = year-1, month+12
	}
	days := 365*year + floorDiv(year, 4) - floorDiv(year, 100) + floorDiv(year, 400) + (153*(month-3)+2)/5 + day - 1
	const epoch = 719_468 // 1970-01-01
	at := graph.Instant(days-epoch) * daySeconds
	return graph.Date{EDTF: s, Earliest: at, Latest: at + daySeconds, Precision: graph.Day}, true
}

func floorDiv(a, b int64) int64 {
	if a < 0 {
		return -((b - 1 - a) / b)
	}
	return a / b
}

var errRow = errors.New("row is damaged")

// fields reads the parts of a row or record. All texts share one string. After
// bad is set everything reads as empty.
type fields struct {
	s   string
	pos int
	bad bool
}

func (f *fields) uvarint() uint64 {
	var v uint64
	for shift := uint(0); shift < 64; shift += 7 {
		if f.pos >= len(f.s) {
			break
		}
		c := f.s[f.pos]
		f.pos++
		v |= uint64(c&0x7f) << shift
		if c < 0x80 {
			return v
		}
	}
	f.bad = true
	return 0
}

func (f *fields) varint() int64 {
	u := f.uvarint()
	return int64(u>>1) ^ -int64(u&1)
}

func (f *fields) byte() byte {
	if f.pos >= len(f.s) {
		f.bad = true
		return 0
	}
	f.pos++
	return f.s[f.pos-1]
}

func (f *fields) text() string { return f.next(int(min(f.uvarint(), math.MaxInt32))) }

// next returns the next n bytes.
func (f *fields) next(n int) string {
	if n > len(f.s)-f.pos {
		f.bad = true
		return ""
	}
	s := f.s[f.pos : f.pos+n]
	f.pos += n
	return s
}

// count reads the length of a list, of which each item takes a byte at least.
func (f *fields) count() int {
	n := f.uvarint()
	if n > uint64(len(f.s)-f.pos) {
		f.bad = true
		return 0
	}
	return int(n)
}

// decodeRow fills c with the claim of a row. What c had before is lost, but
// for the memory of its lists.
func decodeRow(c *graph.Claim, id graph.ID, row []byte) error {
	return decodeClaim(c, id, fields{s: string(row)})
}

// decodeKeyedRow is decodeRow for a claim whose id is a key of claimKeyLen
// bytes. The id and all texts share one string.
func decodeKeyedRow(c *graph.Claim, key, row []byte) error {
	var s strings.Builder
	s.Grow(claimIDLen + len(row))
	var id [claimIDLen + 2]byte
	s.Write(appendClaimID(id[:0], key))
	s.Write(row)
	return decodeClaim(c, graph.ID(s.String()[:claimIDLen]), fields{s: s.String(), pos: claimIDLen})
}

func decodeClaim(c *graph.Claim, id graph.ID, f fields) error {
	flags := f.uvarint()
	*c = graph.Claim{ID: id, Confidence: graph.NoConfidence,
		AttributedTo: c.AttributedTo[:0], Evidence: c.Evidence[:0], Qualifiers: c.Qualifiers[:0], Links: c.Links[:0]}
	c.Subject = graph.ID(f.text())
	c.Relation = f.text()
	c.Affirmed = flags&rowDenied == 0
	c.Implied = flags&rowImplied != 0
	text := f.text()
	switch {
	case flags&rowObject != 0:
		c.Object = graph.ID(text)
	case flags&rowLang != 0:
		c.Value = quad.LangString{Value: quad.String(text), Lang: f.text()}
	case flags&rowTyped != 0:
		c.Value = quad.TypedString{Value: quad.String(text), Type: quad.IRI(f.text())}
	default:
		c.Value = quad.String(text)
	}
	c.Dataset = f.text()
	if flags&rowModality != 0 {
		c.Modality = graph.Modality(f.byte())
	}
	if flags&rowStatus != 0 {
		c.Status = graph.Status(f.byte())
	}
	if flags&rowRank != 0 {
		c.Rank = graph.Rank(f.byte())
	}
	if flags&rowThroughout != 0 {
		c.DateKind = graph.Throughout
	}
	switch {
	case flags&rowDay != 0:
		var ok bool
		if c.Date, ok = dayOf(f.next(dayLen)); !ok {
			f.bad = true
		}
	case flags&rowDate != 0:
		d := graph.Date{EDTF: f.text(), Precision: graph.Precision(f.byte()), Earliest: graph.NoInstant, Latest: graph.NoInstant, Doubtful: flags&rowDoubtful != 0}
		if flags&rowNoEarliest == 0 {
			d.Earliest = graph.Instant(f.varint())
		}
		if flags&rowNoLatest == 0 {
			d.Latest = graph.Instant(f.varint())
			if flags&rowNoEarliest == 0 {
				d.Latest += d.Earliest
			}
		}
		c.Date = d
	}
	c.RecordedAt = time.UnixMicro(f.varint()).UTC()
	if flags&rowRetractedAt != 0 {
		c.RetractedAt = time.UnixMicro(f.varint()).UTC()
	}
	if flags&rowConfidence != 0 {
		if b := f.next(8); !f.bad {
			c.Confidence = math.Float64frombits(binary.BigEndian.Uint64([]byte(b)))
		}
	}
	if flags&rowDateBasis != 0 {
		c.DateBasis = f.text()
	}
	if flags&rowSummary != 0 {
		c.Summary = f.text()
	}
	if flags&rowSourceID != 0 {
		c.SourceID = f.text()
	}
	if flags&rowAttributedTo != 0 {
		for range f.count() {
			c.AttributedTo = append(c.AttributedTo, graph.ID(f.text()))
		}
	}
	if flags&rowEvidence != 0 {
		for range f.count() {
			c.Evidence = append(c.Evidence, graph.Evidence{Document: graph.ID(f.text()), Locator: f.text(), File: f.text(), Row: f.varint(), Start: f.varint(), End: f.varint()})
		}
	}
	if flags&rowQualifiers != 0 {
		for range f.count() {
			c.Qualifiers = append(c.Qualifiers, graph.Qualifier{Key: f.text(), Value: f.text(), Object: graph.ID(f.text())})
		}
	}
	if flags&rowLinks != 0 {
		for range f.count() {
			c.Links = append(c.Links, graph.Link{Kind: graph.LinkKind(f.byte()), Strength: f.text(), Note: f.text(), Claim: graph.ID(f.text())})
		}
	}
	if f.bad || f.pos != len(f.s) {
		return fmt.Errorf("claim %s: %w", id, errRow)
	}
	return nil
}

// newClaim decodes a row into a claim of its own.
func newClaim(id graph.ID, row []byte) (*graph.Claim, error) {
	c := new(graph.Claim)
	if err := decodeRow(c, id, row); err != nil {
		return nil, err
	}
	return c, nil
}
