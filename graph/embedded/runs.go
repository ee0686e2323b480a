package embedded

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// storedRun is an import run as it is kept.
type storedRun struct {
	graph.ImportRun
	// Number is the run's in the keys of its acts. It is 0 where the store does
	// not know what the run did, or that has been undone.
	Number uint32 `json:",omitempty"`
}

// putRun records an import run in the place of one of the same id, of which it
// keeps the number unless one is given or the run is undone.
func putRun(s putter, r pebble.Reader, run *graph.ImportRun, number uint32, undone bool) error {
	key := append([]byte{spaceRun}, run.ID...)
	_, err := get(r, key, func(v []byte) error {
		var old storedRun
		if err := json.Unmarshal(v, &old); err != nil {
			return fmt.Errorf("run %s: %w", run.ID, err)
		}
		if number == 0 && !undone {
			number = old.Number
		}
		return s.del(runByDataKey(old.Dataset, run.ID))
	})
	if err != nil {
		return err
	}
	b, err := json.Marshal(storedRun{*run, number})
	if err != nil {
		return fmt.Errorf("run %s: %w", run.ID, err)
	}
	return errors.Join(s.put(key, b), s.put(runByDataKey(run.Dataset, run.ID), nil))
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
