package embedded

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// The codes of the faults that Check reports.
const (
	faultClaim   = "bad-claim"        // a row that is no valid claim
	faultQuad    = "bad-quad"         // a quad's key that does not read back
	faultMissing = "missing-entry"    // an index lacks what follows from claims and quads
	faultExtra   = "unexpected-entry" // an index has what does not follow from them
	faultDiffers = "differing-entry"  // an entry, record or counter has another value
	faultRun     = "bad-run"          // an import run that does not read back
	faultAct     = "bad-act"          // what a run did, and the graph does not show
)

// Check implements [graph.Store]. All that follows from claims and bare quads
// is derived once more, as a load into an empty store would, and compared with
// what is there, entry by entry, in bounded memory.
func (s *Store) Check(ctx context.Context, report func(graph.Fault)) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := s.enter(); err != nil {
		return err
	}
	v := s.newView() // which shares nothing that was read before
	snap := &snapshot{store: s, view: v, r: v}
	return errors.Join(s.check(ctx, snap, report), snap.Close())
}

func (s *Store) check(ctx context.Context, snap *snapshot, report func(graph.Fault)) error {
	faults := 0
	fault := func(code, format string, args ...any) {
		faults++
		report(graph.Fault{Code: code, Msg: fmt.Sprintf(format, args...)})
	}
	if err := s.checkPrimary(ctx, snap.r, fault); err != nil {
		return err
	}
	if err := checkRuns(ctx, snap.r, fault); err != nil {
		return err
	}
	if err := s.checkActs(ctx, snap.r, fault); err != nil {
		return err
	}
	if faults > 0 {
		return nil // what follows from damaged rows cannot be told
	}
	l, err := s.rebuild(ctx, snap.r)
	if err != nil {
		return err
	}
	l.index.common.enough = math.MaxInt // every claim has its key, to be compared
	err = l.stageKeys(ctx)
	if err == nil {
		err = s.compare(ctx, snap.r, l, fault)
	}
	return errors.Join(err, l.Abort())
}

// checkPrimary reads all claims and quads back.
func (s *Store) checkPrimary(ctx context.Context, r pebble.Reader, fault func(code, format string, args ...any)) error {
	check := every(ctx, 1024)
	ns := s.opts.Namespace
	err := scan(r, []byte{spaceClaim}, func(k, row []byte) (bool, error) {
		if err := check(); err != nil {
			return false, err
		}
		if len(k) != 1+claimKeyLen {
			fault(faultClaim, "claim key %x", k)
			return true, nil
		}
		c, err := newClaim(claimID(k[1:]), row)
		if err == nil {
			err = ns.ValidateClaim(c)
		}
		if err != nil {
			fault(faultClaim, "claim %s: %v", claimID(k[1:]), err)
			return true, nil
		}
		return true, nil
	})
	if err != nil {
		return err
	}
	return scan(r, []byte{spaceSPOG}, func(k, v []byte) (bool, error) {
		if err := check(); err != nil {
			return false, err
		}
		q, err := decodeQuad(k, v)
		if err == nil {
			if t := textOf(q); !bytes.Equal(t.key(spaceSPOG), k) {
				err = errRow
			}
		}
		if err != nil {
			fault(faultQuad, "quad %q: %v", k[1:], err)
		}
		return true, nil
	})
}

// checkRuns reads all import runs back, and holds them against their list by dataset.
func checkRuns(ctx context.Context, r pebble.Reader, fault func(code, format string, args ...any)) error {
	check := every(ctx, 256)
	err := scan(r, []byte{spaceRun}, func(k, v []byte) (bool, error) {
		var run graph.ImportRun
		if err := json.Unmarshal(v, &run); err != nil || run.ID != string(k[1:]) {
			fault(faultRun, "run %q does not read back", k[1:])
			return true, check()
		}
		ok, err := has(r, runByDataKey(run.Dataset, run.ID))
		if err == nil && !ok {
			fault(faultRun, "run %s is not in the list of dataset %s", run.ID, run.Dataset)
		}
		return true, errors.Join(err, check())
	})
	if err != nil {
		return err
	}
	return scan(r, []byte{spaceRunByData}, func(k, _ []byte) (bool, error) {
		dataset, id, _ := cut(k[1:])
		var run graph.ImportRun
		_, err := get(r, append([]byte{spaceRun}, id...), func(v []byte) error {
			_ = json.Unmarshal(v, &run) // reported above
			return nil
		})
		if err == nil && (run.ID != string(id) || run.Dataset != string(dataset)) {
			fault(faultRun, "run %s is in the list of dataset %s, and is none of it", id, dataset)
		}
		return true, errors.Join(err, check())
	})
}

// compare holds what is stored against what a load would write.
func (s *Store) compare(ctx context.Context, r pebble.Reader, l *loader, fault func(code, format string, args ...any)) error {
	it, err := r.NewIter(&pebble.IterOptions{LowerBound: []byte{dataStart}, UpperBound: []byte{dataEnd}})
	if err != nil {
		return err
	}
	defer it.Close()
	common, err := readSpans(r)
	if err != nil {
		return err
	}
	check := every(ctx, 4096)
	ok := it.First()
	// below reports stored entries up to a key as unexpected; nil is the end.
	below := func(key []byte) error {
		for ; ok && (key == nil || bytes.Compare(it.Key(), key) < 0); ok = it.Next() {
			if err := check(); err != nil {
				return err
			}
			v, err := it.ValueAndErr()
			if err != nil {
				return err
			}
			if space := it.Key()[0]; space == spaceCount || space == spaceTerm {
				if n, err := decodeCount(v); err == nil && n == 0 {
					continue // a counter that is back at 0 counts as absent
				}
			} else if space == spaceCommon {
				if _, ok := common[string(it.Key()[1:])]; ok {
					continue // it has been read back
				}
			}
			fault(faultExtra, "%s", describe(it.Key()))
		}
		return it.Error()
	}
	f := fold{emit: func(_ op, key, value []byte) error {
		if err := check(); err != nil {
			return err
		}
		if err := below(key); err != nil {
			return err
		}
		if !ok || !bytes.Equal(it.Key(), key) {
			if key[0] == spaceMeasure && leftOut(common, key) {
				return nil
			}
			fault(faultMissing, "%s", describe(key))
			return nil
		}
		v, err := it.ValueAndErr()
		if err != nil {
			return err
		}
		if !bytes.Equal(v, value) {
			fault(faultDiffers, "%s", describe(key))
		}
		ok = it.Next()
		return nil
	}}
	if err := errors.Join(l.index.sorted(f.write), f.flush()); err != nil {
		return err
	}
	return below(nil)
}

var spaceNames = map[byte]string{
	spaceAgent: "claims by agent", spaceDispute: "claims that dispute", spaceClaim: "claim", spaceDate: "claims by date", spaceEnd: "claims of entity", spaceEndDate: "claims of entity by date", spaceName: "entities by name",
	spaceRelation: "claims by relation", spaceCount: "counter", spaceLink: "links", spaceEntity: "entity", spaceOPSG: "quads by object",
	spacePOSG: "quads by predicate", spaceSPOG: "quad", spacePosting: "entities by term", spaceTerm: "term", spaceProperty: "entities by property",
	spaceType: "entities by type", spaceVocab: "vocabulary", spaceGSPO: "quads by label",
	spaceGram: "names by gram", spaceGroup: "blocks of names", spaceRank: "entities by claims",
	spaceMeasure: "claims by measure", spaceCommon: "common values",
}

// describe writes a key for people.
func describe(key []byte) string {
	switch key[0] {
	case spaceClaim:
		if len(key) == 1+claimKeyLen {
			return "claim " + string(claimID(key[1:]))
		}
	case spaceDate, spaceRelation, spaceEnd, spaceEndDate, spaceAgent, spaceDispute, spaceMeasure:
		if len(key) > claimKeyLen {
			return fmt.Sprintf("%s: %q of %s", spaceNames[key[0]], key[1:len(key)-claimKeyLen], claimID(key[len(key)-claimKeyLen:]))
		}
	}
	return fmt.Sprintf("%s: %q", spaceNames[key[0]], key[1:])
}
