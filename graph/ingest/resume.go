package ingest

import (
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"io"

	"github.com/cayleygraph/quad"

	"entente/graph"
)

// An Interrupted tells of a run that was cut off, and can be resumed.
type Interrupted struct {
	Job []byte // [Options.Job]
	// RejectBytes is how much of what was written to [Options.Rejects] counts.
	// A run that resumes is given a writer that goes on from there.
	RejectBytes int64
}

// FindInterrupted returns the run that was cut off, nil if there is none.
func FindInterrupted(ctx context.Context, store graph.Store) (*Interrupted, error) {
	head, _, err := readState(ctx, store, false)
	if err != nil || head == nil {
		return nil, err
	}
	return &Interrupted{head.Job, head.RejectBytes}, nil
}

// stateVersion changes with what a state is made of.
const stateVersion = 1

// A stateHead is the first part of a state. Those of all versions have Version.
type stateHead struct {
	Version     int
	Job         []byte
	RejectBytes int64
}

// readState reads the state of the run that was cut off: its head, nil if there
// is none, and where it is wanted all else.
func readState(ctx context.Context, store graph.Store, whole bool) (head *stateHead, s *state, err error) {
	in, err := store.Interrupted(ctx)
	if err != nil || in == nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, in.Close()) }()
	dec := gob.NewDecoder(in)
	head = new(stateHead)
	if err := dec.Decode(head); err != nil {
		return nil, nil, fmt.Errorf("read checkpoint: %w", err)
	}
	if head.Version != stateVersion {
		return nil, nil, &graph.InputError{Code: "resume-version", Msg: "another version of the program began the import that was interrupted", Hint: "import again, without resuming"}
	}
	if whole {
		s = new(state)
		if err := dec.Decode(s); err != nil {
			return nil, nil, fmt.Errorf("read checkpoint: %w", err)
		}
	}
	return head, s, nil
}

func init() {
	for _, v := range []quad.Value{quad.IRI(""), quad.BNode(""), quad.String(""), quad.LangString{}, quad.TypedString{}} {
		gob.Register(v)
	}
}

// writeState writes what a run that resumes needs to know.
func (r *run) writeState(w io.Writer) error {
	enc := gob.NewEncoder(w)
	head := stateHead{Version: stateVersion, Job: r.opts.Job}
	if r.opts.Rejects != nil {
		head.RejectBytes = r.opts.Rejects.out.n
	}
	return errors.Join(enc.Encode(head), enc.Encode(r.state()))
}

// findState looks up what the run goes on from.
func (r *run) findState(ctx context.Context) error {
	if r.opts.DryRun {
		return errDryResume
	}
	head, s, err := readState(ctx, r.store, true)
	switch {
	case err != nil:
		return err
	case head == nil:
		return &graph.InputError{Code: "nothing-to-resume", Msg: "no import was interrupted that could be resumed", Hint: "name the files to import"}
	}
	r.resumed, r.from, r.resumable = s, s.At, true
	r.report.StartedAt = s.Report.StartedAt
	if r.opts.Rejects != nil {
		r.opts.Rejects.resume(s.Rejects, head.RejectBytes)
	}
	return nil
}

// checkSame refuses to resume what was something else.
func (r *run) checkSame() error {
	if r.resumed == nil {
		return nil
	}
	const hint = "put back what was there, or import without resuming"
	was, is := r.resumed.Report.Files, r.report.Files
	for i, f := range is {
		switch {
		case i >= len(was) || was[i].Name != f.Name:
			return &graph.InputError{File: f.Name, Code: "resume-other-files", Msg: "the import that was interrupted has other files", Hint: "name the same files in the same order, or none"}
		case was[i].SHA256 != f.SHA256:
			return &graph.InputError{File: f.Name, Code: "resume-file-changed", Msg: "the file has changed since the import was interrupted", Hint: hint}
		}
	}
	if len(is) < len(was) {
		return &graph.InputError{File: was[len(is)].Name, Code: "resume-other-files", Msg: "the import that was interrupted has this file too", Hint: "name the same files in the same order, or none"}
	}
	if mapping, options := r.settings(); mapping != r.resumed.Mapping {
		return &graph.InputError{File: r.mappingName(), Code: "resume-mapping-changed", Msg: "the mapping has changed since the import was interrupted", Hint: hint}
	} else if options != r.resumed.Options {
		return &graph.InputError{Code: "resume-other-options", Msg: fmt.Sprintf("the import that was interrupted has the options %s, and this has %s", r.resumed.Options, options), Hint: "give the same, or none"}
	}
	return nil
}

// settings are the hash of the mapping, "" for none, and the options that
// decide what a run does.
func (r *run) settings() (mapping, options string) {
	if r.mapping != nil {
		mapping = r.mapping.sum
	}
	o := &r.opts
	limit := "-"
	if o.MaxRejects != nil {
		limit = fmt.Sprint(*o.MaxRejects)
	}
	return mapping, fmt.Sprintf("format=%q dataset=%q replace=%t dangling=%q strict=%t max-rejects=%s rejects=%t", o.Format, o.Dataset, o.Replace, o.Dangling, o.StrictIRI, limit, o.Rejects != nil)
}

func (r *run) mappingName() string {
	if r.mapping == nil {
		return ""
	}
	return r.mapping.name
}
