package objects

import (
	"errors"
	"strconv"
	"strings"
)

// A Path names a value in a record, in the dot notation of document stores:
//
//	name.first    the member first of the member name
//	terms.0.start of a list the item of that number; -1 is the last
//	terms.start   of a list without number all items: a list of values
//	*.start       of an object all members
//	.             the record itself, where it is a text or number
//	^id           what is in the object around the record; ^^id around that
//	@key          the key under which the record stands in the object around it
//	a\.b          a backslash takes its meaning from a dot, and from ^ @ * \ at the beginning of a name
//
// The zero Path is that of the record itself.
type Path struct {
	text string
	up   int
	key  bool
	segs []segment
}

// A segment is a step down.
type segment struct {
	name    string
	any     bool // all members
	index   int
	indexed bool // it may be the number of an item too
}

// String returns the path as it was written.
func (p Path) String() string { return p.text }

// ParsePath reads a path.
func ParsePath(s string) (Path, error) {
	p := Path{text: s}
	rest := s
	for strings.HasPrefix(rest, "^") {
		p.up++
		rest = rest[1:]
	}
	switch rest {
	case "":
		return Path{}, errors.New("the path names nothing")
	case ".":
		return p, nil
	case "@key":
		p.key = true
		return p, nil
	}
	var err error
	p.segs, err = parseSegments(rest)
	return p, err
}

// ParseRecords reads the path to the records of a file, as [Options] has it.
func ParseRecords(s string) (Path, error) {
	p := Path{text: s}
	if s == "" {
		return p, nil
	}
	var err error
	if p.segs, err = parseSegments(s); err != nil {
		return p, err
	}
	for i := range p.segs {
		p.segs[i].indexed = false // lists are walked through
	}
	return p, nil
}

func parseSegments(s string) ([]segment, error) {
	var segs []segment
	var name strings.Builder
	escaped := false // the name is no number and no *
	for i := 0; i <= len(s); i++ {
		switch {
		case i < len(s) && s[i] == '\\':
			if i++; i == len(s) || !strings.ContainsRune(`.^@*\`, rune(s[i])) {
				return nil, errors.New(`a backslash stands before one of . ^ @ * \`)
			}
			name.WriteByte(s[i])
			escaped = true
		case i < len(s) && s[i] != '.':
			if name.Len() == 0 && !escaped && (s[i] == '^' || s[i] == '@') {
				return nil, errors.New("^ and @key stand at the beginning of a path; a name that begins so has a backslash before it")
			}
			name.WriteByte(s[i])
		default:
			seg := segment{name: name.String()}
			if seg.name == "" {
				return nil, errors.New("a name is missing")
			}
			if !escaped {
				seg.any = seg.name == "*"
				n, err := strconv.Atoi(seg.name)
				seg.index, seg.indexed = n, err == nil
			}
			segs = append(segs, seg)
			name.Reset()
			escaped = false
		}
	}
	return segs, nil
}

// A frame is an object on the way to a record, or the record.
type frame struct {
	value  *value
	key    string // under which it stands in an object of any keys
	parent *frame // the object around it, nil where that is not kept
	steps  int    // of the path to the records that lead to it
}

// A finding is what a path leads to.
type finding struct {
	values  []*value // texts, and objects where the path ends at one
	reached bool     // the path leads to a value, if only to null
	tooMany bool
}

// maxValues bounds the list that is a column's value.
const maxValues = 10_000

// find follows a path from a record.
func (p Path) find(f *frame, out *finding) {
	for range p.up {
		if f = f.parent; f == nil {
			return
		}
	}
	if p.key {
		if f.key != "" {
			out.reached = true
			out.values = append(out.values, &value{kind: textKind, text: f.key, spot: f.value.spot})
		}
		return
	}
	gather(f.value, p.segs, out)
}

func gather(v *value, segs []segment, out *finding) {
	switch {
	case v.kind == listKind && len(segs) > 0 && segs[0].indexed:
		i := segs[0].index
		if i < 0 {
			i += len(v.items)
		}
		if i >= 0 && i < len(v.items) {
			gather(&v.items[i], segs[1:], out)
		}
	case v.kind == listKind:
		out.reached = out.reached || len(segs) == 0
		for i := range v.items {
			if out.tooMany {
				return
			}
			gather(&v.items[i], segs, out)
		}
	case len(segs) == 0:
		out.reached = true
		if v.kind != nullKind {
			out.values = append(out.values, v)
			out.tooMany = len(out.values) > maxValues
		}
	case v.kind == objectKind && segs[0].any:
		for i := range v.items {
			gather(&v.items[i], segs[1:], out)
		}
	case v.kind == objectKind:
		if item := v.member(segs[0].name); item != nil {
			gather(item, segs[1:], out)
		}
	}
}

// A walk finds the records of a value.
type walk struct {
	steps   int  // of the whole path
	reached bool // the path leads to something, if only to an empty list
	records []*frame
}

// into walks down a path; inside tells that a list is around the value, so that
// objects from here on are those that ^ names.
func (w *walk) into(v *value, segs []segment, key string, parent *frame, inside bool) {
	if v.kind == listKind {
		w.reached = w.reached || len(segs) == 0
		for i := range v.items {
			w.into(&v.items[i], segs, key, parent, true)
		}
		return
	}
	if len(segs) == 0 {
		w.reached = true
		if v.kind != nullKind {
			w.records = append(w.records, &frame{v, key, parent, w.steps})
		}
		return
	}
	if v.kind != objectKind {
		return
	}
	around := parent
	if inside {
		around = &frame{v, key, parent, w.steps - len(segs)}
	}
	if segs[0].any {
		for i := range v.items {
			w.into(&v.items[i], segs[1:], v.keys[i], around, true)
		}
	} else if item := v.member(segs[0].name); item != nil {
		w.into(item, segs[1:], "", around, inside)
	}
}
