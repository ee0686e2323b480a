package embedded

import (
	"strconv"
	"time"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// keep returns a value as it is kept: native ones as typed literals, in the
// canonical form of XML Schema. Package quad's own forms lose the fraction of a
// second and write booleans with a capital.
func keep(v quad.Value) quad.Value {
	typed := func(text string, datatype quad.IRI) quad.Value {
		return quad.TypedString{Value: quad.String(text), Type: datatype}
	}
	switch v := v.(type) {
	case quad.Int:
		return typed(strconv.FormatInt(int64(v), 10), graph.XSDInteger)
	case quad.Float:
		return typed(strconv.FormatFloat(float64(v), 'E', -1, 64), graph.XSDDouble)
	case quad.Bool:
		return typed(strconv.FormatBool(bool(v)), graph.XSDBoolean)
	case quad.Time:
		return typed(time.Time(v).UTC().Format(time.RFC3339Nano), graph.XSDDateTime)
	case quad.TypedString:
		if v.Type == graph.XSDString {
			return v.Value
		}
	}
	return v
}

func keepQuad(q quad.Quad) quad.Quad {
	for _, d := range quad.Directions {
		if v := q.Get(d); v != nil {
			q.Set(d, keep(v))
		}
	}
	return q
}

// native is the inverse of keep where that loses nothing.
func native(v quad.Value) quad.Value {
	t, ok := v.(quad.TypedString)
	if !ok {
		return v
	}
	var n quad.Value
	switch t.Type {
	case graph.XSDInteger:
		if i, err := strconv.ParseInt(string(t.Value), 10, 64); err == nil {
			n = quad.Int(i)
		}
	case graph.XSDDouble:
		if f, err := strconv.ParseFloat(string(t.Value), 64); err == nil {
			n = quad.Float(f)
		}
	case graph.XSDBoolean:
		if b, err := strconv.ParseBool(string(t.Value)); err == nil {
			n = quad.Bool(b)
		}
	case graph.XSDDateTime:
		if at, err := time.Parse(time.RFC3339Nano, string(t.Value)); err == nil {
			n = quad.Time(at)
		}
	}
	if n != nil && keep(n) == v {
		return n
	}
	return v
}
