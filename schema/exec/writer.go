package exec

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"entente/schema/plan"
)

// A result is what became of a value.
type result uint8

const (
	null   result = iota // it is null; nothing was written
	wrote                // it was written
	failed               // it is null because of an error, which is noted
)

// A writer makes the answer's JSON, depth first, in the order of the query.
type writer struct {
	r       *run
	buf     []byte
	max     int // bytes, 0 for any number
	path    []step
	errs    errorList
	objects uint // written so far
}

// maxBuffer is the largest buffer that is kept for other answers.
const maxBuffer = 1 << 20

// newWriter makes a writer with a buffer in which the plan's last answer has
// room: most requests of a plan get answers of like size.
func newWriter(r *run) *writer {
	w := &writer{r: r, max: r.MaxBytes, path: r.path[:0]}
	room := int(r.Plan.Answer.Load())
	if room += room / 16; room > maxBuffer {
		w.buf = make([]byte, 0, room)
	} else {
		w.buf = slices.Grow(r.text[:0], room)
	}
	return w
}

// take returns what was written, and ends the writer. A small answer is copied,
// so that its buffer serves others; a large one would be in memory twice.
func (w *writer) take() []byte {
	b := w.buf
	w.buf, w.r.path = nil, w.path
	w.r.Plan.Answer.Store(int64(len(b)))
	if cap(b) > maxBuffer {
		return slices.Grow(b, 1)
	}
	b = append(b, 0) // the room for a byte
	w.r.text = b
	return bytes.Clone(b)[:len(b)-1]
}

// objectsACheck is how many objects are written between two looks at the
// context. A power of two.
const objectsACheck = 256

// object writes an object; path is that to it. f is the field that leads to
// it, nil for the root.
// By the specification (6.4.4) a null where the type allows none makes its
// parent null in its place.
func (w *writer) object(t table, row int32, f *plan.Field) result {
	if w.r.aborted != nil {
		return failed
	}
	fields, wrong := t.fields(row)
	if wrong != nil {
		w.errs.add(wrong, w.path, f.Locations())
		return failed
	}
	if fields == nil {
		return null
	}
	if w.objects++; w.objects%objectsACheck == 0 {
		if err := w.r.ctx.Err(); err != nil {
			w.r.abort(err)
		}
	}
	start := len(w.buf)
	w.buf = append(w.buf, '{')
	for i, f := range fields {
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.buf = append(w.buf, f.Label...)
		if !w.settle(f, t.value(w, f, row)) {
			w.buf = w.buf[:start]
			return failed
		}
	}
	w.buf = append(w.buf, '}')
	if w.max > 0 && len(w.buf) > w.max {
		w.r.aborted = &fault{fmt.Sprintf("the answer has more than %d bytes: ask for less", w.max), codeLimit}
	}
	if w.r.aborted != nil {
		return failed
	}
	return wrote
}

// settle ends a field that is null, and reports whether the object can go on.
func (w *writer) settle(f *plan.Field, res result) bool {
	if res == wrote {
		return true
	}
	if f.NonNull {
		if res == null {
			w.fail(f, codeInternal, "%s cannot be null, but is", f.AST[0].Name)
		}
		return false
	}
	w.buf = append(w.buf, "null"...)
	return true
}

// one writes the object that a row leads to.
func (w *writer) one(f *plan.Field, c *column, row int32) result {
	if c.fault != nil {
		return w.fault(f, c.fault)
	}
	if row = c.at(row); row < 0 {
		return null
	}
	w.path = append(w.path, step{key: f.Key})
	res := w.object(c.to, row, f)
	w.path = w.path[:len(w.path)-1]
	return res
}

// many writes the objects that a row leads to.
func (w *writer) many(f *plan.Field, c *column, row int32) result {
	if c.fault != nil {
		return w.fault(f, c.fault)
	}
	start := len(w.buf)
	w.buf = append(w.buf, '[')
	first := true
	w.path = append(w.path, step{key: f.Key}, step{})
	defer func() { w.path = w.path[:len(w.path)-2] }()
	for i := c.off[row]; i < c.off[row+1]; i++ {
		var to table
		var at int32
		if c.parts != nil {
			to, at = c.parts.object(w, i)
		} else {
			to, at = c.to, c.at(i)
		}
		comma := len(w.buf)
		if !first {
			w.buf = append(w.buf, ',')
		}
		w.path[len(w.path)-1].index = int(i - c.off[row])
		res := null
		if at >= 0 {
			res = w.object(to, at, f)
		}
		switch {
		case res == wrote:
		case res == null && (f.Op == plan.Nodes || f.Op == plan.ClaimLinks): // ends of another type, links to no claim
			w.buf = w.buf[:comma]
			continue
		case f.ElemNonNull || w.r.aborted != nil:
			if res == null {
				w.errs.add(&fault{"a member of " + f.AST[0].Name + " cannot be null, but is", codeInternal}, w.path, f.Locations())
			}
			w.buf = w.buf[:start]
			return failed
		default:
			w.buf = append(w.buf, "null"...)
		}
		first = false
	}
	w.buf = append(w.buf, ']')
	return wrote
}

// fault notes a fault of a field of the object that is being written.
func (w *writer) fault(f *plan.Field, wrong *fault) result {
	w.errs.add(wrong, append(w.path, step{key: f.Key}), f.Locations())
	return failed
}

func (w *writer) fail(f *plan.Field, code, format string, args ...any) result {
	return w.fault(f, &fault{fmt.Sprintf(format, args...), code})
}

// errors returns what was noted.
func (w *writer) errors() gqlerror.List {
	if w.errs.more > 0 {
		w.errs.list = append(w.errs.list, (&fault{fmt.Sprintf("%d more errors are left out", w.errs.more), codeInternal}).error(nil, nil))
	}
	return w.errs.list
}
