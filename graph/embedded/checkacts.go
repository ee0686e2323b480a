package embedded

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2"
)

// What an item can be before or after an act.
const (
	isAbsent = "absent"
	isHeld   = "there" // a quad, or a claim
	isRetr   = "retracted"
	isBare   = "waiting"
)

// sides returns what an act says that its item was before it and is after it.
// A claim that is there may be retracted.
func (a *act) sides() (before, after string) {
	switch a.kind {
	case actNew:
		return isAbsent, isHeld
	case actJoined:
		return isBare, isHeld
	case actRetracted:
		return isHeld, isRetr
	case actDropped:
		if a.before.lines != nil {
			return isBare, isAbsent
		}
		return isHeld, isAbsent
	}
	return isHeld, isHeld
}

// checkActs holds what runs did against each other and against the graph: each
// act begins where the one before it ended, and the last ends at what is there.
func (s *Store) checkActs(ctx context.Context, r pebble.Reader, fault func(code, format string, args ...any)) error {
	runs := map[uint32]string{}
	last, err := lastNumber(r)
	if err != nil {
		fault(faultRun, "the greatest number of a run: %v", err)
		return nil
	}
	err = scan(r, []byte{spaceRun}, func(k, v []byte) (bool, error) {
		var run storedRun
		if err := json.Unmarshal(v, &run); err != nil || run.Number == 0 {
			return true, nil // reported elsewhere
		}
		if run.Number > last || runs[run.Number] != "" || !run.UndoneAt.IsZero() {
			fault(faultRun, "run %s has number %d", k[1:], run.Number)
		}
		runs[run.Number] = string(k[1:])
		return true, nil
	})
	if err != nil {
		return err
	}
	check := every(ctx, 1024)
	for _, space := range []byte{spaceClaimAct, spaceQuadAct} {
		name := func(item []byte) string {
			if space == spaceClaimAct {
				return string(claimID(item))
			}
			return fmt.Sprintf("%q", item)
		}
		err := scanActs(r, space, func(item []byte, acts []*act) error {
			if space == spaceClaimAct && len(item) != claimKeyLen {
				fault(faultAct, "an act on claim %x", item)
				return nil
			}
			was := ""
			for i, a := range acts {
				before, after := a.sides()
				if i > 0 && before != was && (before != isHeld || was != isRetr) {
					fault(faultAct, "run %q found %s %s, and the one before left it %s", runs[a.run], name(item), before, was)
				}
				if runs[a.run] == "" {
					fault(faultAct, "an act on %s is of run %d, which there is not", name(item), a.run)
				}
				if err := readsBack(space, item, a); err != nil {
					fault(faultAct, "run %q had %s: %v", runs[a.run], name(item), err)
				}
				// What leaves a retracted claim as it is leaves it retracted.
				if after != isHeld || was != isRetr || a.kind == actChanged {
					was = after
				}
			}
			is, err := s.itemState(r, space, item)
			if err == nil && was != is && (was != isHeld || is != isRetr) {
				fault(faultAct, "the last run left %s %s, and it is %s", name(item), was, is)
			}
			return errors.Join(err, check())
		})
		if errors.Is(err, errRow) {
			fault(faultAct, "%v", err)
			continue
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// readsBack reports what an act has that does not read back. Of a quad it has
// what a key that is gone has as value; the others stand in the graph.
func readsBack(space byte, item []byte, a *act) error {
	if space == spaceQuadAct {
		if a.kind != actDropped {
			return nil
		}
		_, err := decodeQuad(append([]byte{spaceSPOG}, item...), a.value)
		return err
	}
	if _, err := a.before.quads(); err != nil || a.before.row == nil {
		return err
	}
	_, err := newClaim(claimID(item), a.before.row)
	return err
}

// itemState reads what there is of an item.
func (s *Store) itemState(r pebble.Reader, space byte, item []byte) (string, error) {
	if space == spaceQuadAct {
		ok, err := has(r, append([]byte{spaceSPOG}, item...))
		if ok {
			return isHeld, err
		}
		return isAbsent, err
	}
	is := isAbsent
	_, err := get(r, append([]byte{spaceClaim}, item...), func(row []byte) error {
		switch {
		case rowIsImplied(row):
		case rowIsRetracted(row):
			is = isRetr
		default:
			is = isHeld
		}
		return nil
	})
	if err != nil || is != isAbsent {
		return is, err
	}
	text, _ := termText(s.opts.Namespace.Term(claimID(bytes.Clone(item))))
	err = scan(r, quadKey(spaceSPOG, text), func(_, _ []byte) (bool, error) { is = isBare; return false, nil })
	return is, err
}
