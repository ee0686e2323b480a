package embedded

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// storedRun is an import run as it is kept.
type storedRun struct {
	graph.ImportRun
	// Number is the run's in the keys of its acts. It is 0 where the store does
	// not know what the run did, or that has been undone.
	Number uint32 `json:",omitempty"`
	// Replaced is the dataset that the run made equal to what it gave, at
	// ReplacedAt; "" for none. What of it the run found gone already has no act
	// of the run's.
	Replaced   string    `json:",omitempty"`
	ReplacedAt time.Time `json:",omitzero"`
}

// putRun records an import run in the place of one of the same id. Where it has
// no number, it keeps what the store knows of that one besides, unless undone.
func putRun(s putter, r pebble.Reader, run storedRun, undone bool) error {
	key := append([]byte{spaceRun}, run.ID...)
	_, err := get(r, key, func(v []byte) error {
		var old storedRun
		if err := json.Unmarshal(v, &old); err != nil {
			return fmt.Errorf("run %s: %w", run.ID, err)
		}
		if run.Number == 0 && !undone {
			run.Number, run.Replaced, run.ReplacedAt = old.Number, old.Replaced, old.ReplacedAt
		}
		return s.del(runByDataKey(old.Dataset, run.ID))
	})
	if err != nil {
		return err
	}
	b, err := json.Marshal(run)
	if err != nil {
		return fmt.Errorf("run %s: %w", run.ID, err)
	}
	return errors.Join(s.put(key, b), s.put(runByDataKey(run.Dataset, run.ID), nil))
}

// replacementsAfter returns the runs that replaced a dataset after the run of a
// number, and are not undone, in the order in which they did.
func replacementsAfter(r pebble.Reader, number uint32) ([]storedRun, error) {
	var runs []storedRun
	err := scan(r, []byte{spaceRun}, func(k, v []byte) (bool, error) {
		var run storedRun
		if err := json.Unmarshal(v, &run); err != nil {
			return false, fmt.Errorf("run %s: %w", k[1:], err)
		}
		if run.Number > number && run.Replaced != "" {
			runs = append(runs, run)
		}
		return true, nil
	})
	slices.SortFunc(runs, func(a, b storedRun) int { return cmp.Compare(a.Number, b.Number) })
	return runs, err
}

// lastNumber reads the greatest number that a run has been given, 0 for none.
func lastNumber(r pebble.Reader) (uint32, error) {
	var n int64
	_, err := get(r, metaKey(metaRuns), func(v []byte) (err error) {
		n, err = decodeCount(v)
		return err
	})
	return uint32(n), err
}

func runByDataKey(dataset, id string) []byte {
	return append(append(append([]byte{spaceRunByData}, dataset...), 0), id...)
}
