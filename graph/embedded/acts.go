package embedded

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/cayleygraph/quad"
	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
	"entente/graph/format/nquads"
)

// An act is what one run did to one item: a bare quad, or a claim's node. It
// has what the item was before, unless that follows from its kind. All acts on
// an item lie together, the oldest first, so that undoing a run looks only at
// what came after it; what no run has acts on is nobody's to undo.
//
// A load writes its acts in the order in which it joins its items with the
// store, as tables, and so needs no memory for them. The act of which there are
// most, that an item is new, is a key without a value.
type act struct {
	run    uint32
	kind   actKind
	before nodeState // of a claim's node
	at     time.Time // of actRetracted
	value  []byte    // of a quad's actDropped: what a key of the quad has as value
	// idle is set of an act that is not in the store, on what a run that replaced
	// a dataset found gone: had it been there, it would be gone since.
	idle bool
}

type actKind byte

const (
	actNew       actKind = iota // there was nothing; there is a quad, or a claim
	actJoined                   // quads waited for the claim that there is
	actKnown                    // it was there, and was left as it was
	actKept                     // the claim was there, and was to be as it was
	actChanged                  // the claim was there, and has other fields
	actRetracted                // the claim was not retracted
	actDropped                  // the quad is gone, or those that waited for the claim are
	actKinds
)

// gives reports whether an act of a kind leaves a quad, or a claim, there.
func (k actKind) gives() bool { return k != actDropped }

// A nodeState is a claim's node at some moment: a claim's row, or else the
// lines of the quads that wait for the claim, or neither.
type nodeState struct {
	row   []byte
	lines []string
}

func waiting(ts []quadText) (n nodeState) {
	for _, t := range ts {
		n.lines = append(n.lines, string(nquads.AppendQuad(nil, t.quad)))
	}
	return n
}

func (n nodeState) quads() ([]quadText, error) {
	ts := make([]quadText, len(n.lines))
	for i, line := range n.lines {
		q, err := decodeQuad([]byte{spaceSPOG}, []byte(line))
		if err != nil {
			return nil, err
		}
		ts[i] = textOf(q)
	}
	return ts, nil
}

// runLen is the length of a run's number, with which the key of an act ends. It
// has a zero byte first, which sorts before all that a longer line goes on with.
const (
	runLen  = 4
	maxRuns = 1<<24 - 1
)

func appendRun(dst []byte, run uint32) []byte { return binary.BigEndian.AppendUint32(dst, run) }

// cutAct splits the key of an act.
func cutAct(key []byte) (item []byte, run uint32, ok bool) {
	at := len(key) - runLen
	if at < 1 {
		return nil, 0, false
	}
	return key[1:at], binary.BigEndian.Uint32(key[at:]), true
}

// appendAct appends the value of an act's key.
func appendAct(dst []byte, a *act) []byte {
	if a.kind == actNew {
		return dst
	}
	b := append(dst, byte(a.kind))
	if a.kind == actRetracted {
		b = binary.AppendVarint(b, a.at.UnixMicro())
	}
	if len(a.before.lines) > 0 {
		b = appendUint(b, len(a.before.lines))
		for _, line := range a.before.lines {
			b = appendText(b, line)
		}
	}
	return append(append(b, a.before.row...), a.value...)
}

// decodeAct reads an act on an item of a space. It keeps nothing of value.
func decodeAct(space byte, run uint32, value []byte) (*act, error) {
	a := &act{run: run}
	if len(value) == 0 {
		return a, nil
	}
	f := fields{s: string(value)}
	a.kind = actKind(f.byte())
	f.bad = f.bad || a.kind == actNew || a.kind >= actKinds
	if a.kind == actRetracted {
		a.at = time.UnixMicro(f.varint()).UTC()
	}
	switch {
	case f.bad:
	case space == spaceQuadAct:
		f.bad = a.kind != actKnown && a.kind != actDropped
		a.value = []byte(f.s[f.pos:])
		f.bad = f.bad || a.kind == actKnown && len(a.value) > 0
		f.pos = len(f.s)
	case a.kind == actJoined || a.kind == actDropped:
		for range f.count() {
			a.before.lines = append(a.before.lines, f.text())
		}
		f.bad = f.bad || len(a.before.lines) == 0
	case a.kind == actChanged || a.kind == actRetracted:
		a.before.row = []byte(f.s[f.pos:])
		f.pos = len(f.s)
	}
	if f.bad || f.pos != len(f.s) {
		return nil, fmt.Errorf("act of run %d: %w", run, errRow)
	}
	return a, nil
}

// scanActs calls fn for the acts on each item of a space, in the order of
// items. The item is valid only during the call.
func scanActs(r pebble.Reader, space byte, fn func(item []byte, acts []*act) error) error {
	var item []byte
	var acts []*act
	err := scan(r, []byte{space}, func(k, v []byte) (bool, error) {
		of, run, ok := cutAct(k)
		if !ok {
			return false, fmt.Errorf("act %x: %w", k, errRow)
		}
		a, err := decodeAct(space, run, v)
		if err != nil {
			return false, err
		}
		if len(acts) > 0 && !bytes.Equal(of, item) {
			if err := fn(item, acts); err != nil {
				return false, err
			}
			acts = acts[:0]
		}
		item, acts = append(item[:0], of...), append(acts, a)
		return true, nil
	})
	if err == nil && len(acts) > 0 {
		err = fn(item, acts)
	}
	return err
}

// An actWriter writes the acts of a load as tables.
type actWriter struct {
	run    uint32 // 0: what is done is not remembered
	tables tableFeed
	// forget, where nothing is remembered, has the acts of runs on what the load
	// makes new: as if a batch did it, they become nobody's.
	forget     *pebble.Iterator
	key, value []byte
}

// add notes what the run does to an item. Items of one space rise.
func (w *actWriter) add(space byte, item []byte, a *act) error {
	if w.run != 0 {
		a.run = w.run
		return w.put(space, item, a)
	}
	if w.forget == nil || a.kind == actKnown {
		return nil
	}
	w.key = append(append(append(w.key[:0], space), item...), 0)
	prefix := w.key
	for ok := w.forget.SeekGE(prefix); ok && bytes.HasPrefix(w.forget.Key(), prefix) && len(w.forget.Key()) == len(prefix)-1+runLen; ok = w.forget.Next() {
		if err := w.tables.put(opDelete, w.forget.Key(), nil); err != nil {
			return err
		}
	}
	return w.forget.Error()
}

// close gives up what is written.
func (w *actWriter) close() error {
	err := w.tables.close() // a load that failed in the middle leaves one open
	if w.forget != nil {
		err = errors.Join(err, w.forget.Close())
		w.forget = nil
	}
	return err
}

// put writes an act of any run.
func (w *actWriter) put(space byte, item []byte, a *act) error {
	w.key = appendRun(append(append(w.key[:0], space), item...), a.run)
	w.value = appendAct(w.value[:0], a)
	return w.tables.put(opSet, w.key, w.value)
}

// drop removes an act.
func (w *actWriter) drop(space byte, item []byte, a *act) error {
	w.key = appendRun(append(append(w.key[:0], space), item...), a.run)
	return w.tables.put(opDelete, w.key, nil)
}

// actsOn calls fn with the key of each act on an item.
func actsOn(r pebble.Reader, space byte, item []byte, fn func(key, value []byte) error) error {
	prefix := append(append([]byte{space}, item...), 0)
	return scan(r, prefix, func(k, v []byte) (bool, error) {
		if len(k) != len(prefix)-1+runLen {
			return true, nil
		}
		return true, fn(k, v)
	})
}

// forget makes an item nobody's to undo: a batch has changed it.
func (c *change) forget(space byte, item []byte) error {
	if !c.acts {
		return nil
	}
	var keys [][]byte
	err := actsOn(c.b, space, item, func(k, _ []byte) error { keys = append(keys, bytes.Clone(k)); return nil })
	for _, k := range keys {
		if err == nil {
			err = c.del(k)
		}
	}
	return err
}

func (c *change) forgetClaim(id graph.ID) error {
	if !c.acts {
		return nil
	}
	return c.forget(spaceClaimAct, appendClaimKey(nil, id))
}

// retractBefore retracts a claim in what it was before each run that changed it.
func (c *change) retractBefore(id graph.ID, at time.Time) error {
	if !c.acts {
		return nil
	}
	type entry struct{ key, value []byte }
	var changed []entry
	err := actsOn(c.b, spaceClaimAct, appendClaimKey(nil, id), func(k, v []byte) error {
		a, err := decodeAct(spaceClaimAct, 0, v)
		if err != nil || a.before.row == nil {
			return err
		}
		if rowIsRetracted(a.before.row) {
			return nil
		}
		if a.before.row, err = retractedRow(id, a.before.row, at); err == nil {
			changed = append(changed, entry{bytes.Clone(k), appendAct(nil, a)})
		}
		return err
	})
	for _, e := range changed {
		if err == nil {
			err = c.put(e.key, e.value)
		}
	}
	return err
}

func retractedRow(id graph.ID, row []byte, at time.Time) ([]byte, error) {
	cl, err := newClaim(id, row)
	if err != nil {
		return nil, err
	}
	cl.RetractedAt = at
	return appendRow(nil, cl), nil
}

// hasActs reports whether any run's acts are in the store.
func hasActs(r pebble.Reader) (found bool, err error) {
	for _, space := range []byte{spaceClaimAct, spaceQuadAct} {
		if !found && err == nil {
			err = scan(r, []byte{space}, func(_, _ []byte) (bool, error) { found = true; return false, nil })
		}
	}
	return found, err
}

// labelled reports whether all of some quads have a label.
func labelled(ts []quadText, label quad.Value) bool {
	return !slices.ContainsFunc(ts, func(t quadText) bool { return t.quad.Label != label })
}
