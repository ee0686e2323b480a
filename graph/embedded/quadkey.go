package embedded

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph/format/nquads"
)

// maxTerm is how many bytes of a term's canonical text stand in a key. Of a
// longer one its beginning does, and its hash; the whole quad is then the value.
const maxTerm = 512

// quadText is a quad with the texts of its terms as they stand in keys.
type quadText struct {
	s, p, o, g string // g is "" where there is no label
	long       bool   // some term was cut
	quad       quad.Quad
}

func textOf(q quad.Quad) quadText {
	t := quadText{quad: q}
	t.s = t.term(q.Subject)
	t.p = t.term(q.Predicate)
	t.o = t.term(q.Object)
	t.g = t.term(q.Label)
	return t
}

func (t *quadText) term(v quad.Value) string {
	s, long := termText(v)
	t.long = t.long || long
	return s
}

// termText returns a term's text as it stands in keys, and whether it was cut.
func termText(v quad.Value) (text string, long bool) {
	if v == nil {
		return "", false
	}
	var buf [256]byte
	b := nquads.AppendTerm(buf[:0], v)
	if len(b) <= maxTerm {
		return string(b), false
	}
	sum := sha256.Sum256(b)
	return string(b[:maxTerm]) + "\x01" + hex.EncodeToString(sum[:16]), true
}

// key returns the quad's key in one of the four orders.
func (t *quadText) key(space byte) []byte {
	return t.appendKey(make([]byte, 0, 1+len(t.s)+len(t.p)+len(t.o)+len(t.g)+4), space)
}

// appendKey appends that key.
func (t *quadText) appendKey(dst []byte, space byte) []byte {
	switch space {
	case spacePOSG:
		return appendQuadKey(dst, space, t.p, t.o, t.s, t.g)
	case spaceOPSG:
		return appendQuadKey(dst, space, t.o, t.p, t.s, t.g)
	case spaceGSPO:
		return appendQuadKey(dst, space, t.g, t.s, t.p, t.o)
	}
	return appendQuadKey(dst, space, t.s, t.p, t.o, t.g)
}

// value is empty, or the whole line where the key does not hold it.
func (t *quadText) value() []byte {
	if !t.long {
		return nil
	}
	return nquads.AppendQuad(nil, t.quad)
}

// quadKey returns a key, or the prefix of keys, of texts; empty texts at the
// end are left out.
func quadKey(space byte, texts ...string) []byte {
	n := 1
	for _, t := range texts {
		n += len(t) + 1
	}
	return appendQuadKey(make([]byte, 0, n), space, texts...)
}

func appendQuadKey(dst []byte, space byte, texts ...string) []byte {
	b := append(dst, space)
	for _, t := range texts {
		if t == "" {
			break
		}
		b = append(append(b, t...), ' ')
	}
	return b
}

// decodeQuad reads a quad from its key and value.
func decodeQuad(key, value []byte) (quad.Quad, error) {
	q, _, err := decodeTerms(key, value)
	return q, err
}

// decodeQuadText is textOf of a quad whose key is of spaceSPOG.
func decodeQuadText(key, value []byte) (quadText, error) {
	q, texts, err := decodeTerms(key, value)
	if err != nil || len(value) > 0 {
		return textOf(q), err
	}
	return quadText{s: texts[0], p: texts[1], o: texts[2], g: texts[3], quad: q}, nil
}

// decodeTerms reads a quad, and returns the texts of its terms as they stood there.
func decodeTerms(key, value []byte) (q quad.Quad, texts [4]string, err error) {
	text, space := string(key[1:]), key[0]
	if len(value) > 0 {
		// The line ends in " .\n"; its terms stand in the order of SPOG.
		text, space = strings.TrimSuffix(string(value), ".\n"), spaceSPOG
	}
	var terms [4]quad.Value
	for i := 0; text != "" && i < len(terms); i++ {
		v, rest, err := decodeTerm(text)
		if err != nil {
			return quad.Quad{}, texts, fmt.Errorf("quad key %q: %w", key, err)
		}
		terms[i], texts[i], text = v, text[:len(text)-len(rest)-1], rest
	}
	switch space {
	case spacePOSG:
		q.Predicate, q.Object, q.Subject, q.Label = terms[0], terms[1], terms[2], terms[3]
	case spaceOPSG:
		q.Object, q.Predicate, q.Subject, q.Label = terms[0], terms[1], terms[2], terms[3]
	case spaceGSPO:
		q.Label, q.Subject, q.Predicate, q.Object = terms[0], terms[1], terms[2], terms[3]
	default:
		q.Subject, q.Predicate, q.Object, q.Label = terms[0], terms[1], terms[2], terms[3]
	}
	if text != "" || q.Subject == nil || q.Predicate == nil || q.Object == nil {
		return q, texts, fmt.Errorf("quad key %q: %w", key, errRow)
	}
	return q, texts, nil
}

// decodeTerm reads the term that a text begins with and the space after it. It
// is the inverse of [nquads.AppendTerm], for what that writes.
func decodeTerm(s string) (v quad.Value, rest string, err error) {
	end := strings.IndexByte(s, ' ')
	if s == "" || end < 0 {
		return nil, "", errRow
	}
	switch s[0] {
	case '<':
		iri, ok := strings.CutSuffix(s[1:end], ">")
		if !ok {
			return nil, "", errRow
		}
		if strings.Contains(iri, `\`) {
			if iri, err = unescape(iri); err != nil {
				return nil, "", err
			}
		}
		return quad.IRI(iri), s[end+1:], nil
	case '_':
		return quad.BNode(s[2:end]), s[end+1:], nil
	case '"':
	default:
		return nil, "", errRow
	}
	i := 1
	for i < len(s) && s[i] != '"' {
		if s[i] == '\\' {
			i++
		}
		i++
	}
	if i >= len(s) {
		return nil, "", errRow
	}
	text := s[1:i]
	if strings.Contains(text, `\`) {
		if text, err = unescape(text); err != nil {
			return nil, "", err
		}
	}
	suffix, rest, ok := strings.Cut(s[i+1:], " ")
	switch {
	case !ok:
		return nil, "", errRow
	case suffix == "":
		return quad.String(text), rest, nil
	case suffix[0] == '@':
		return quad.LangString{Value: quad.String(text), Lang: suffix[1:]}, rest, nil
	case strings.HasPrefix(suffix, "^^<") && suffix[len(suffix)-1] == '>':
		return quad.TypedString{Value: quad.String(text), Type: quad.IRI(suffix[3 : len(suffix)-1])}, rest, nil
	}
	return nil, "", errRow
}

var escapes = map[byte]byte{'"': '"', '\\': '\\', 'n': '\n', 'r': '\r', 't': '\t', 'b': '\b', 'f': '\f'}

func unescape(s string) (string, error) {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			b.WriteByte(s[i])
			continue
		}
		i++
		switch {
		case i < len(s) && escapes[s[i]] != 0:
			b.WriteByte(escapes[s[i]])
		case i+4 < len(s) && s[i] == 'u':
			n, err := strconv.ParseUint(s[i+1:i+5], 16, 8)
			if err != nil {
				return "", errRow
			}
			b.WriteByte(byte(n))
			i += 4
		default:
			return "", errRow
		}
	}
	return b.String(), nil
}
