package search

import (
	"encoding/base64"
	"encoding/binary"
	"math"

	"entente/graph"
)

// A Cursor is where a hit stands in what a query finds, and by which scale.
type Cursor struct {
	Scale *Scale
	Score float64
	ID    graph.ID
}

// Compare orders hits: by falling score, then id.
func Compare(score float64, id graph.ID, otherScore float64, otherID graph.ID) int {
	switch {
	case score > otherScore:
		return -1
	case score < otherScore:
		return 1
	case id < otherID:
		return -1
	case id > otherID:
		return 1
	}
	return 0
}

// cursorMark begins the cursors of this form.
const cursorMark = 'S'

// Encode returns the cursor as text.
func (c Cursor) Encode() string {
	typos := byte(0)
	if c.Scale.Typos {
		typos = 1
	}
	b := []byte{cursorMark, typos}
	b = binary.BigEndian.AppendUint64(b, math.Float64bits(c.Score))
	for _, n := range c.Scale.Lengths {
		b = binary.BigEndian.AppendUint32(b, math.Float32bits(n))
	}
	for _, n := range c.Scale.Weights {
		b = binary.BigEndian.AppendUint32(b, math.Float32bits(n))
	}
	return base64.RawURLEncoding.EncodeToString(append(b, c.ID...))
}

// DecodeCursor reads a cursor of a query. Its error is [graph.ErrCursor].
func DecodeCursor(text string, q *Query) (*Cursor, error) {
	b, err := base64.RawURLEncoding.DecodeString(text)
	if err != nil || len(b) <= 10+4*(Fields+len(q.Words)) || b[0] != cursorMark || b[1] > 1 {
		return nil, graph.ErrCursor
	}
	s := &Scale{Typos: b[1] == 1, Weights: make([]float32, len(q.Words))}
	c := &Cursor{Scale: s, Score: math.Float64frombits(binary.BigEndian.Uint64(b[2:]))}
	b = b[10:]
	for _, list := range [][]float32{s.Lengths[:], s.Weights} {
		for i := range list {
			list[i] = math.Float32frombits(binary.BigEndian.Uint32(b))
			if b = b[4:]; !(list[i] >= 0 && list[i] < math.MaxFloat32) {
				return nil, graph.ErrCursor
			}
		}
	}
	if s.add(); s.sum == 0 && len(q.Words) > 0 || !(c.Score >= 0 && c.Score <= 1) {
		return nil, graph.ErrCursor
	}
	c.ID = graph.ID(b)
	return c, nil
}
