package embedded

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// putRun records an import run in the place of one of the same id.
func putRun(s sink, r pebble.Reader, run *graph.ImportRun) error {
	key := append([]byte{spaceRun}, run.ID...)
	_, err := get(r, key, func(v []byte) error {
		var old graph.ImportRun
		if err := json.Unmarshal(v, &old); err != nil {
			return fmt.Errorf("run %s: %w", run.ID, err)
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

func runByDataKey(dataset, id string) []byte {
	return append(append(append([]byte{spaceRunByData}, dataset...), 0), id...)
}
