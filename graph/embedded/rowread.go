package embedded

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"time"
	"unsafe"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

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

// A rowKey is what the key of a row says of its claim. In a list of claims the
// row leaves out the entity that the list is of, the relation where that stands
// in the key, and the date where it is plain, as most dates are. Its bytes are
// those of the key, and valid as long as that.
type rowKey struct {
	place           // of a claim's own row the claim alone
	side     byte   // 0 for a claim's own row
	id       []byte // of the entity on that side
	relation []byte // nil where the key does not say it
}

// parseRowKey reads a key of spaceClaim, spaceEnd or spaceEndDate; ok is false
// for others.
func parseRowKey(key []byte) (k rowKey, ok bool) {
	if len(key) == 0 {
		return k, false
	}
	rest := key[1:]
	switch key[0] {
	case spaceClaim:
		k.claim = rest
		return k, len(rest) == claimKeyLen
	case spaceEnd, spaceEndDate:
		if k.id, rest, ok = cut(rest); !ok || len(rest) == 0 {
			return k, false
		}
		k.side, rest = rest[0], rest[1:]
		if key[0] == spaceEnd {
			if k.relation, rest, ok = cut(rest); !ok {
				return k, false
			}
		}
		k.place, ok = parsePlace(rest)
	}
	return k, ok
}

// inPlace returns what reads a row where it is: its texts are valid as long as the row.
func inPlace(row []byte) fields { return fields{s: unsafe.String(unsafe.SliceData(row), len(row))} }

// decodeRow fills c with the claim of its own row. What c had before is lost,
// but for the memory of its lists.
func decodeRow(c *graph.Claim, id graph.ID, row []byte) error {
	return decodeClaim(c, &said{id: id}, fields{s: string(row)})
}

// decodeKeyedRow is decodeRow for a row of any key space; see [parseRowKey].
func decodeKeyedRow(c *graph.Claim, key, row []byte) error {
	k, ok := parseRowKey(key)
	if !ok {
		return errRow
	}
	return decodeRowOf(c, &k, row, nil)
}

// decodeRowOf is decodeKeyedRow where the key has been read. All texts share one
// piece of memory, of the arena if there is one.
func decodeRowOf(c *graph.Claim, k *rowKey, row []byte, a *arena) error {
	size := claimIDLen + 2 + len(k.id) + len(k.relation) + plainLen + len(row)
	b := a.room(size)
	text := func(from int) string { return unsafe.String(unsafe.SliceData(b[from:]), len(b)-from) }
	add := func(part []byte) string {
		b = append(b, part...)
		return text(len(b) - len(part))
	}
	from := len(b)
	b = appendClaimID(b, k.claim)
	by := said{id: graph.ID(text(from)), side: k.side, related: k.relation != nil, arena: a}
	by.end, by.relation = graph.ID(add(k.id)), add(k.relation)
	if f := inPlace(row); k.side != 0 && !k.absent {
		at := graph.Instant(k.at)
		if p := plainPrecision(f.uvarint()); p != graph.NoPrecision {
			from := len(b)
			b = appendPlainDate(b, p, at)
			by.date = plainDateOf(text(from), p, at)
		}
	}
	f := fields{s: add(row)}
	a.used(b)
	return decodeClaim(c, &by, f)
}

// said is a [rowKey] in the words of a claim.
type said struct {
	id       graph.ID
	side     byte
	end      graph.ID // the entity on that side
	relation string
	related  bool       // the relation is known
	date     graph.Date // in the list of an end, where it is plain
	arena    *arena     // nil for none
}

func decodeClaim(c *graph.Claim, by *said, f fields) error {
	flags := f.uvarint()
	*c = graph.Claim{ID: by.id, Confidence: graph.NoConfidence,
		AttributedTo: c.AttributedTo[:0], Evidence: c.Evidence[:0], Qualifiers: c.Qualifiers[:0], Links: c.Links[:0]}
	if c.Subject = by.end; by.side != sideOut {
		c.Subject = graph.ID(f.text())
	}
	if c.Relation = by.relation; !by.related {
		c.Relation = f.text()
	}
	c.Affirmed = flags&rowDenied == 0
	c.Implied = flags&rowImplied != 0
	switch {
	case by.side == sideIn:
		c.Object = by.end
	case flags&rowObject != 0:
		c.Object = graph.ID(f.text())
	case flags&rowLang != 0:
		c.Value = quad.LangString{Value: quad.String(f.text()), Lang: f.text()}
	case flags&rowTyped != 0:
		c.Value = quad.TypedString{Value: quad.String(f.text()), Type: quad.IRI(f.text())}
	default:
		c.Value = quad.String(f.text())
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
	case by.side != 0 && plainPrecision(flags) != graph.NoPrecision:
		c.Date = by.date
		f.bad = f.bad || c.Date.IsZero()
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
		n := f.count()
		c.Evidence = by.arena.growEvidence(c.Evidence, n)
		for range n {
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
		return fmt.Errorf("claim %s: %w", by.id, errRow)
	}
	return nil
}

// newKeyedClaim decodes a row of any key space into a claim of its own.
func newKeyedClaim(key, row []byte) (*graph.Claim, error) {
	c := new(graph.Claim)
	if err := decodeKeyedRow(c, key, row); err != nil {
		return nil, err
	}
	return c, nil
}

// newClaim decodes a claim's own row into a claim of its own.
func newClaim(id graph.ID, row []byte) (*graph.Claim, error) {
	c := new(graph.Claim)
	if err := decodeRow(c, id, row); err != nil {
		return nil, err
	}
	return c, nil
}
