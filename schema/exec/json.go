package exec

import (
	"math"
	"strconv"
	"time"
	"unicode/utf8"

	"entente/graph"
	"entente/schema/plan"
)

// What follows appends values as JSON (RFC 8259).

const hex = "0123456789abcdef"

// plain tells which bytes stand for themselves in a string.
var plain = func() (t [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		t[c] = c != '"' && c != '\\'
	}
	return t
}()

// appendString appends a string; bytes that are no UTF-8 become U+FFFD.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if plain[c] {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && size == 1 {
				b = append(b, s[start:i]...)
				b = append(b, "\ufffd"...)
				start = i + 1
			}
			i += size
			continue
		}
		b = append(b, s[start:i]...)
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
			b = append(b, '\\', 'r')
		case '\t':
			b = append(b, '\\', 't')
		default:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
		i++
		start = i
	}
	b = append(b, s[start:]...)
	return append(b, '"')
}

func (w *writer) string(s string) result {
	w.buf = appendString(w.buf, s)
	return wrote
}

// optional writes a string, "" as null.
func (w *writer) optional(s string) result {
	if s == "" {
		return null
	}
	return w.string(s)
}

// name writes a text that needs no escapes, such as a value of an enumeration.
func (w *writer) name(s string) result {
	w.buf = append(w.buf, '"')
	w.buf = append(w.buf, s...)
	w.buf = append(w.buf, '"')
	return wrote
}

func (w *writer) bool(yes bool) result {
	w.buf = strconv.AppendBool(w.buf, yes)
	return wrote
}

func (w *writer) float(v float64) result {
	if math.IsInf(v, 0) || math.IsNaN(v) {
		return null
	}
	format := byte('f')
	if abs := math.Abs(v); abs != 0 && (abs < 1e-6 || abs >= 1e21) {
		format = 'e'
	}
	w.buf = strconv.AppendFloat(w.buf, v, format, -1, 64)
	return wrote
}

// moment writes a time as RFC 3339 has it, with as many digits of the second
// as it needs; null where there is none.
func (w *writer) moment(t time.Time) result {
	if t.IsZero() {
		return null
	}
	w.buf = append(w.buf, '"')
	w.buf = t.UTC().AppendFormat(w.buf, time.RFC3339Nano)
	w.buf = append(w.buf, '"')
	return wrote
}

// instant writes a bound of a date; null where it is unknown or open.
func (w *writer) instant(at graph.Instant) result {
	if at == graph.NoInstant {
		return null
	}
	w.buf = append(w.buf, '"')
	w.buf = at.Append(w.buf)
	w.buf = append(w.buf, '"')
	return wrote
}

// int writes an Int, which has 32 bits in GraphQL: what does not fit is an
// error of the field.
func (w *writer) int(f *plan.Field, n int64) result {
	if n < math.MinInt32 || n > math.MaxInt32 {
		return w.fail(f, codeInternal, "%d is too great for an Int", n)
	}
	w.buf = strconv.AppendInt(w.buf, n, 10)
	return wrote
}

// whole writes a Float that is a whole number, with all of its digits: clients
// that read it as a double have them up to 2^53.
func (w *writer) whole(n int64) result {
	w.buf = strconv.AppendInt(w.buf, n, 10)
	return wrote
}
