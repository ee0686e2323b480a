package ingest

// CheckpointWhen has a run make a checkpoint after each record of which when
// says so.
func (o *Options) CheckpointWhen(when func() bool) { o.checkpointWhen = when }
