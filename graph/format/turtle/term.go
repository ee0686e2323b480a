package turtle

import (
	"fmt"
	"unicode/utf8"

	"github.com/cayleygraph/quad"

	"entente/graph/format/nquads"
	"entente/graph/internal/grammar"
)

// role is where in a statement a term stands.
type role bool

const (
	asSubject role = false
	asObject  role = true
)

func (r role) String() string {
	if r == asSubject {
		return "subject"
	}
	return "object"
}

// term reads a subject or object and delivers it, or opens a bracket.
func (r *Reader) term(as role) error {
	var v quad.Value
	var err error
	switch c := r.at(0); {
	case c == '<':
		var iri string
		iri, err = r.iriRef()
		v = quad.IRI(iri)
	case c == '_':
		v, err = r.blank()
	case c == '[':
		if !r.anonymous() {
			return r.open(frame{kind: propertyList, state: wantVerb, subject: r.newBlank()})
		}
		v = r.newBlank()
	case c == '(':
		return r.open(frame{kind: collection})
	case as == asSubject && (c == '"' || c == '\''):
		return r.fail(0, "literal-misplaced", "a literal cannot be a subject", "")
	case c == '"' || c == '\'':
		v, err = r.literal()
	case as == asObject && (isDigit(c) || c == '+' || c == '-' || c == '.' && isDigit(r.at(1))):
		v, err = r.number()
	default:
		v, err = r.named(as)
	}
	if err != nil {
		return err
	}
	return r.deliver(v, false)
}

// anonymous goes past [], if that stands here, white space in it or not.
func (r *Reader) anonymous() bool {
	i := 1
	for c := r.at(i); c == ' ' || c == '\t' || c == '\r' || c == '\n'; c = r.at(i) {
		i++
	}
	if r.at(i) != ']' {
		return false
	}
	r.pos += i + 1
	return true
}

// named reads a prefixed name, or true or false.
func (r *Reader) named(as role) (quad.Value, error) {
	n, pname, err := r.word()
	switch {
	case err != nil:
		return nil, err
	case pname:
		iri, err := r.prefixed(n)
		return quad.IRI(iri), err
	case n == 0:
		return nil, r.fail(0, "bad-term", "here the "+as.String()+" must stand"+r.found(), "write <iri>, prefix:name, _:label or a text in quotation marks")
	}
	word := string(r.buf[r.pos : r.pos+n])
	if as == asObject && (word == "true" || word == "false") {
		r.pos += n
		return quad.TypedString{Value: quad.String(word), Type: xsd + "boolean"}, nil
	}
	return nil, r.badWord(word)
}

// iriTerm reads an IRI or prefixed name that comes again and again.
func (r *Reader) iriTerm() (quad.IRI, error) {
	if r.at(0) == '<' {
		iri, err := r.iriRef()
		return r.intern(iri), err
	}
	n, _, err := r.word()
	if err != nil {
		return "", err
	}
	iri, err := r.prefixed(n)
	return r.intern(iri), err
}

// intern keeps one copy of an IRI. It forgets them all when there are many.
func (r *Reader) intern(iri string) quad.IRI {
	if known, ok := r.interned[iri]; ok {
		return known
	}
	if len(r.interned) >= 1024 {
		clear(r.interned)
	}
	r.interned[iri] = quad.IRI(iri)
	return quad.IRI(iri)
}

// word measures the name at pos, without full stops at its end; pname says
// that a colon follows, so that it is a prefix, which may be empty.
func (r *Reader) word() (n int, pname bool, err error) {
	i := 0
	for {
		c, size := r.runeAt(i)
		switch {
		case c == '.' && i > 0:
			i += size
			continue
		case i == 0 && (c == '_' || !grammar.NameStart(c)), i > 0 && !grammar.NameChar(c):
		default:
			i += size
			n = i
			continue
		}
		break
	}
	if err := r.cut(i); err != nil {
		return 0, false, err
	}
	return n, n == i && r.at(n) == ':', nil
}

// prefixed reads the rest of a name whose prefix has n bytes, and returns its IRI.
func (r *Reader) prefixed(n int) (string, error) {
	namespace, ok := r.prefixes[string(r.buf[r.pos:r.pos+n])]
	if !ok {
		return "", r.fail(0, "unknown-prefix", fmt.Sprintf("the prefix %s: is not declared", grammar.Clip(r.buf[r.pos:r.pos+n])), "declare it above with @prefix")
	}
	i := n + 1
	end := i // behind the last character that may end the name
	escaped := false
	for {
		c, size := r.runeAt(i)
		switch {
		case c == '.' && i > n+1:
			i += size
			continue
		case c == ':', i == n+1 && c >= '0' && c <= '9', i == n+1 && grammar.NameStart(c), i > n+1 && grammar.NameChar(c):
			i += size
		case c == '%':
			if !isHex(r.at(i+1)) || !isHex(r.at(i+2)) {
				return "", r.fail(i, "name-bad-escape", "% in a name needs two hexadecimal digits", `write a percent sign as \%`)
			}
			i += 3
		case c == '\\':
			if !localEscapes[r.at(i+1)] {
				return "", r.fail(i, "name-bad-escape", "in a name a backslash stands only before a mark such as - or /", "write the name as an <iri>")
			}
			i += 2
			escaped = true
		default:
			if err := r.cut(i); err != nil {
				return "", err
			}
			local := r.buf[r.pos+n+1 : r.pos+end]
			if escaped {
				local = unescaped(local)
			}
			iri := namespace + string(local)
			r.pos += end
			return iri, nil
		}
		end = i
	}
}

// localEscapes holds the marks that a backslash may stand before in a name.
var localEscapes = func() (t [256]bool) {
	for _, c := range "_~.-!$&'()*+,;=/?#@%" {
		t[c] = true
	}
	return t
}()

func unescaped(local []byte) []byte {
	out := make([]byte, 0, len(local))
	for i := 0; i < len(local); i++ {
		if local[i] == '\\' {
			i++
		}
		out = append(out, local[i])
	}
	return out
}

func isHex(c byte) bool { return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F' }

// iriRef reads <…> and resolves it.
func (r *Reader) iriRef() (string, error) {
	i := 1
	var out []byte // what precedes from, once there is an escape
	from := 1
	for {
		c := r.at(i)
		switch {
		case grammar.PlainIRI[c]:
			i++
			continue
		case c == '>':
		case c == '\\':
			out = append(out, r.buf[r.pos+from:r.pos+i]...)
			ch, n, err := r.unicodeEscape(i)
			if err != nil {
				return "", err
			}
			if ch < utf8.RuneSelf && !grammar.PlainIRI[ch] {
				return "", r.fail(i, "iri-bad-char", fmt.Sprintf("an IRI cannot have %q, not even escaped", ch), "percent-encode it")
			}
			out = utf8.AppendRune(out, ch)
			i += n
			from = i
			continue
		case r.ended(i):
			return "", r.fail(i, "iri-open", "the file ends in an IRI", "a > is missing")
		default:
			return "", r.fail(i, "iri-bad-char", fmt.Sprintf("an IRI cannot have %q", rune(c)), "percent-encode it, or close the IRI before it with >")
		}
		break
	}
	body := r.buf[r.pos+from : r.pos+i]
	if out != nil {
		body = append(out, body...)
	}
	iri := string(body)
	switch {
	case grammar.HasScheme(iri):
	case r.hasBase:
		iri = resolve(r.base, iri)
	case !r.opts.RelativeIRIs:
		return "", r.fail(0, "iri-relative", fmt.Sprintf("<%s> is a relative IRI, and the file has no base", grammar.Clip(body)), "add @base at the top")
	case iri == "":
		return "", r.fail(0, "iri-empty", "<> means the file itself, and the file has no base", "add @base at the top")
	default:
		r.relative++
	}
	r.pos += i + 1
	return iri, nil
}

func (r *Reader) blank() (quad.Value, error) {
	if r.at(1) != ':' {
		return nil, r.fail(0, "blank-bad-label", "a blank node begins with _:", "")
	}
	i, end := 2, 2 // end is behind the last character that may end a label
	for {
		c, size := r.runeAt(i)
		first := i == 2
		switch {
		case c == '.' && !first:
			i += size
			continue
		case first && !(grammar.NameStart(c) || c >= '0' && c <= '9'), !first && !grammar.NameChar(c):
		default:
			i += size
			end = i
			continue
		}
		break
	}
	if err := r.cut(i); err != nil {
		return nil, err
	}
	if end == 2 {
		return nil, r.fail(2, "blank-bad-label", "a blank node's label begins with a letter, digit or _", "")
	}
	name := string(r.buf[r.pos+2 : r.pos+end])
	r.pos += end
	return quad.BNode(nquads.ScopeBlank(r.opts.BlankScope, name)), nil
}
