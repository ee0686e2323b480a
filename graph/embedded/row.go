package embedded

import (
	"encoding/binary"
	"math"

	"entente/graph"
)

// A row is a claim without its id, which stands in the key: flags that say
// which fields follow, and these in the order below. Numbers are varints
// (zigzag where they may be negative), texts their length and bytes. A row in
// an entity's list also leaves out what else its key says; see [rowKey].
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
	// In a list, rowDay and these say that the date is a plain one, which follows
	// from the key; see [plainDate].
	rowYear
	rowMonth
	rowSecond
)

func appendText(dst []byte, s string) []byte {
	return append(binary.AppendUvarint(dst, uint64(len(s))), s...)
}

// appendRow appends a claim's own row.
func appendRow(dst []byte, c *graph.Claim) []byte { return appendRowIn(dst, c, spaceClaim, 0) }

// appendRowIn appends a claim's row as it is in a key space: spaceClaim, or one
// that lists the claims of the entity on a side, spaceEnd or spaceEndDate.
func appendRowIn(dst []byte, c *graph.Claim, space, side byte) []byte {
	listed := space != spaceClaim
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
	if listed {
		set(!c.Date.IsZero() && plainDate(c.Date.Precision, c.Date.Earliest) == c.Date, plainFlag(c.Date.Precision))
	} else {
		set(isDay(c.Date), rowDay)
	}
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
	if side != sideOut {
		b = appendText(b, string(c.Subject))
	}
	if space != spaceEnd {
		b = appendText(b, c.Relation)
	}
	switch {
	case side == sideIn:
	case c.Object != "":
		b = appendText(b, string(c.Object))
	default:
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
	case listed && plainPrecision(flags) != graph.NoPrecision:
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
