package ingest

import (
	"time"

	"entente/graph/ontology"
)

// Options are the options of a run.
type Options struct {
	Ontology *ontology.Ontology // required
	// Mapping says what tables mean. Without one, the files are RDF.
	Mapping *Mapping
	// MappingFile is the mapping's own file: its look-up tables may lie beside
	// it. Nil for none.
	MappingFile *Input
	Inputs      []Input
	// Format is one of [Formats], or "" to tell each file's from its name and
	// content. A source of the mapping that names its format keeps to that.
	Format string
	// Dataset, if not "", is the dataset of quads that have no graph label, and
	// of what graph files tell, but for claims that name theirs; of these it is
	// else the name of the first file, up to its first dot. A mapping names its
	// dataset itself.
	Dataset string
	// Replace makes the mapping's dataset, or of RDF that which Dataset names,
	// equal to the files: see [graph.LoaderOptions].
	Replace bool
	// MaxRejects, if not nil, takes the place of the mapping's maxRejects.
	MaxRejects *RejectLimit
	// Dangling, if not "", takes the place of the mapping's dangling. It is
	// refused where all files are RDF, of which nothing dangles.
	Dangling Dangling
	// Rejects, if not nil, gets each record that is refused, see [Reject]. Then
	// a run that fails for them goes on to its end, to find them all.
	Rejects *RejectWriter
	// StrictIRI refuses relative IRIs in RDF. Else they are kept as they are,
	// and counted.
	StrictIRI bool
	// MaxBytes bounds what a compressed file or an archive may hold, in bytes;
	// 0 is DefaultMaxBytes. One that is out of proportion is refused before.
	MaxBytes int64
	// DryRun does everything but the last step, whatever is rejected.
	DryRun bool
	// Checkpoint, if not 0, is how often what was done is made durable, so that
	// a run whose process or context ends can be resumed. It takes longer where
	// that takes long: checkpoints are at most a tenth of a run.
	Checkpoint time.Duration
	// Job is kept with checkpoints, for [FindInterrupted]: what the caller needs
	// to resume the run.
	Job []byte
	// Resume goes on with the run that was cut off. All that decides what a run
	// does must be as it was: the files, the mapping, the options above.
	// Without it, the run that was cut off is given up, but by a dry run.
	Resume bool
	// Now is the clock, time.Now by default. Claims of which the mapping says
	// nothing else are recorded when the run started.
	Now func() time.Time
	// Progress, if not nil, is told now and then how far the run is. It is
	// called from one goroutine.
	Progress func(Progress)

	// checkpointWhen, in tests, says of each record whether there is to be a
	// checkpoint after it.
	checkpointWhen func() bool
}
