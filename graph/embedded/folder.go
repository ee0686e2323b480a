package embedded

import (
	"errors"
	"fmt"
	"io/fs"
	"regexp"

	"github.com/cockroachdb/pebble/v2"

	"entente/graph"
)

// ownFile matches what a store has in its folder, from before it is whole: what
// a kill left of one that was being made is opened again. The root of a volume
// has lost+found.
var ownFile = regexp.MustCompile(`^(LOCK|CURRENT(\..*)?|staging|entente\.sock|lost\+found|marker\..*|(MANIFEST|OPTIONS|temporary)-?.*|[0-9]+\.(log|sst|dbtmp|blob))$`)

// checkFolder refuses a folder that has files in it and no store.
func checkFolder(opts *Options) error {
	names, err := opts.FS.List(opts.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, name := range names {
		if !ownFile.MatchString(name) {
			found, err := pebble.Peek(opts.Dir, opts.FS)
			if err != nil || found.Exists {
				return err
			}
			return fmt.Errorf("it has other files, such as %s: %w", name, graph.ErrNotStore)
		}
	}
	return nil
}

// checkEmpty refuses a database that is some other program's: it has keys, and
// none that says that it is a store.
func (s *Store) checkEmpty() error {
	it, err := s.db.NewIter(nil)
	if err != nil {
		return err
	}
	if it.First() {
		return errors.Join(fmt.Errorf("it has another program's data: %w", graph.ErrNotStore), it.Close())
	}
	return errors.Join(it.Error(), it.Close())
}
