package ftm

import "slices"

// The model, of FollowTheMoney 3.8.4 (https://followthemoney.tech, under the MIT
// licence): its schemata, which extend others, those of them that are edges,
// and the properties that lead to entities or hold identifiers.

// A Schema is a type of FollowTheMoney's entities.
type Schema struct {
	Name string
	// Extends are the schemata that it extends, directly.
	Extends []string
	// Source and Target are the properties that hold the ends of an edge; both
	// are "" for what is none.
	Source, Target string
	entities       []string // properties of its own that lead to entities
}

// Edge reports whether the schema's entities are relations between others.
func (s *Schema) Edge() bool { return s.Source != "" }

// Lookup returns the schema of a name, nil for none.
func Lookup(name string) *Schema { return schemata[name] }

// Chain returns a schema's name and those of all that it extends, the nearer first.
func Chain(name string) []string {
	chain := []string{name}
	for i := 0; i < len(chain); i++ {
		s := schemata[chain[i]]
		if s == nil {
			continue
		}
		for _, up := range s.Extends {
			if !slices.Contains(chain, up) {
				chain = append(chain, up)
			}
		}
	}
	return chain
}

// LeadsToEntity reports whether values of a schema's property are ids of entities.
func LeadsToEntity(schema, property string) bool {
	for _, name := range Chain(schema) {
		if s := schemata[name]; s != nil && slices.Contains(s.entities, property) {
			return true
		}
	}
	return false
}

// IsIdentifier reports whether values of a property are identifiers of a
// register or the like.
func IsIdentifier(property string) bool { return slices.Contains(identifierProperties, property) }

var schemata = map[string]*Schema{
	"Address":            {Name: "Address", Extends: []string{"Thing"}},
	"Airplane":           {Name: "Airplane", Extends: []string{"Vehicle"}},
	"Analyzable":         {Name: "Analyzable"},
	"Article":            {Name: "Article", Extends: []string{"Document"}},
	"Assessment":         {Name: "Assessment", Extends: []string{"Thing"}, entities: []string{"author"}},
	"Asset":              {Name: "Asset", Extends: []string{"Thing", "Value"}},
	"Associate":          {Name: "Associate", Extends: []string{"Interval"}, Source: "person", Target: "associate", entities: []string{"associate", "person"}},
	"Audio":              {Name: "Audio", Extends: []string{"Document"}},
	"BankAccount":        {Name: "BankAccount", Extends: []string{"Asset"}, entities: []string{"bank"}},
	"Call":               {Name: "Call", Extends: []string{"Interval"}, entities: []string{"caller", "receiver"}},
	"CallForTenders":     {Name: "CallForTenders", Extends: []string{"Interval", "Thing"}, entities: []string{"authority", "onBehalfOf", "tenderers"}},
	"Company":            {Name: "Company", Extends: []string{"Asset", "Organization"}},
	"Contract":           {Name: "Contract", Extends: []string{"Asset"}, entities: []string{"authority", "project"}},
	"ContractAward":      {Name: "ContractAward", Extends: []string{"Interest", "Value"}, Source: "contract", Target: "supplier", entities: []string{"callForTenders", "contract", "supplier"}},
	"CourtCase":          {Name: "CourtCase", Extends: []string{"Thing"}},
	"CourtCaseParty":     {Name: "CourtCaseParty", Extends: []string{"Interest"}, Source: "party", Target: "case", entities: []string{"case", "party"}},
	"CryptoWallet":       {Name: "CryptoWallet", Extends: []string{"Thing", "Value"}, entities: []string{"holder"}},
	"Debt":               {Name: "Debt", Extends: []string{"Interval", "Value"}, Source: "debtor", Target: "creditor", entities: []string{"creditor", "debtor"}},
	"Directorship":       {Name: "Directorship", Extends: []string{"Interest"}, Source: "director", Target: "organization", entities: []string{"director", "organization"}},
	"Document":           {Name: "Document", Extends: []string{"Analyzable", "Thing"}, entities: []string{"ancestors", "parent"}},
	"Documentation":      {Name: "Documentation", Extends: []string{"Interest"}, Source: "document", Target: "entity", entities: []string{"document", "entity"}},
	"EconomicActivity":   {Name: "EconomicActivity", Extends: []string{"Interval"}, entities: []string{"bankAccount", "bankForeign", "bankRub", "contract", "contractHolder", "declarant", "receiver", "sender", "transport"}},
	"Email":              {Name: "Email", Extends: []string{"Folder", "HyperText", "PlainText"}, entities: []string{"emitters", "inReplyToEmail", "recipients"}},
	"Employment":         {Name: "Employment", Extends: []string{"Interest"}, Source: "employee", Target: "employer", entities: []string{"employee", "employer"}},
	"Event":              {Name: "Event", Extends: []string{"Analyzable", "Interval", "Thing"}, entities: []string{"involved", "organizer"}},
	"Family":             {Name: "Family", Extends: []string{"Interval"}, Source: "person", Target: "relative", entities: []string{"person", "relative"}},
	"Folder":             {Name: "Folder", Extends: []string{"Document"}},
	"HyperText":          {Name: "HyperText", Extends: []string{"Document"}},
	"Identification":     {Name: "Identification", Extends: []string{"Interval"}, entities: []string{"holder"}},
	"Image":              {Name: "Image", Extends: []string{"Document"}, entities: []string{"pictured"}},
	"Interest":           {Name: "Interest", Extends: []string{"Interval"}},
	"Interval":           {Name: "Interval"},
	"LegalEntity":        {Name: "LegalEntity", Extends: []string{"Thing"}, entities: []string{"parent"}},
	"License":            {Name: "License", Extends: []string{"Contract"}},
	"Membership":         {Name: "Membership", Extends: []string{"Interest"}, Source: "member", Target: "organization", entities: []string{"member", "organization"}},
	"Mention":            {Name: "Mention", entities: []string{"document", "resolved"}},
	"Message":            {Name: "Message", Extends: []string{"Folder", "HyperText", "Interval", "PlainText"}, entities: []string{"inReplyToMessage", "recipientAccount", "recipients", "sender", "senderAccount"}},
	"Note":               {Name: "Note", Extends: []string{"Analyzable", "Thing"}, entities: []string{"entity"}},
	"Occupancy":          {Name: "Occupancy", Extends: []string{"Interval"}, Source: "holder", Target: "post", entities: []string{"holder", "post"}},
	"Organization":       {Name: "Organization", Extends: []string{"LegalEntity"}},
	"Ownership":          {Name: "Ownership", Extends: []string{"Interest"}, Source: "owner", Target: "asset", entities: []string{"asset", "owner"}},
	"Package":            {Name: "Package", Extends: []string{"Folder"}},
	"Page":               {Name: "Page", entities: []string{"document"}},
	"Pages":              {Name: "Pages", Extends: []string{"Document"}},
	"Passport":           {Name: "Passport", Extends: []string{"Identification"}},
	"Payment":            {Name: "Payment", Extends: []string{"Interval", "Value"}, Source: "payer", Target: "beneficiary", entities: []string{"beneficiary", "beneficiaryAccount", "contract", "payer", "payerAccount", "project"}},
	"Person":             {Name: "Person", Extends: []string{"LegalEntity"}},
	"PlainText":          {Name: "PlainText", Extends: []string{"Document"}},
	"Position":           {Name: "Position", Extends: []string{"Thing"}, entities: []string{"organization"}},
	"Post":               {Name: "Post", Extends: []string{"Interest"}, entities: []string{"holder"}},
	"Project":            {Name: "Project", Extends: []string{"Interval", "Thing", "Value"}},
	"ProjectParticipant": {Name: "ProjectParticipant", Extends: []string{"Interest"}, Source: "participant", Target: "project", entities: []string{"participant", "project"}},
	"PublicBody":         {Name: "PublicBody", Extends: []string{"Organization"}},
	"RealEstate":         {Name: "RealEstate", Extends: []string{"Asset"}, entities: []string{"parent"}},
	"Representation":     {Name: "Representation", Extends: []string{"Interest"}, Source: "agent", Target: "client", entities: []string{"agent", "client"}},
	"Sanction":           {Name: "Sanction", Extends: []string{"Interval"}, entities: []string{"entity"}},
	"Security":           {Name: "Security", Extends: []string{"Asset"}, entities: []string{"issuer"}},
	"Similar":            {Name: "Similar", entities: []string{"candidate", "match"}},
	"Succession":         {Name: "Succession", Extends: []string{"Interest"}, Source: "predecessor", Target: "successor", entities: []string{"predecessor", "successor"}},
	"Table":              {Name: "Table", Extends: []string{"Document"}},
	"TaxRoll":            {Name: "TaxRoll", Extends: []string{"Interval"}, entities: []string{"taxee"}},
	"Thing":              {Name: "Thing", entities: []string{"addressEntity", "proof"}},
	"Trip":               {Name: "Trip", Extends: []string{"Event"}, entities: []string{"endLocation", "startLocation", "vehicle"}},
	"UnknownLink":        {Name: "UnknownLink", Extends: []string{"Interest"}, Source: "subject", Target: "object", entities: []string{"object", "subject"}},
	"UserAccount":        {Name: "UserAccount", Extends: []string{"Thing"}, entities: []string{"owner"}},
	"Value":              {Name: "Value"},
	"Vehicle":            {Name: "Vehicle", Extends: []string{"Asset"}, entities: []string{"operator", "owner"}},
	"Vessel":             {Name: "Vessel", Extends: []string{"Vehicle"}},
	"Video":              {Name: "Video", Extends: []string{"Document"}},
	"Workbook":           {Name: "Workbook", Extends: []string{"Folder"}},
}

// identifierProperties hold identifiers.
var identifierProperties = []string{
	"accountNumber", "authorityId", "authorityReferenceId", "bic", "bvdId", "cadastralCode", "cageCode", "callId", "callSign",
	"caseNumber", "ccdNumber", "cikCode", "coatoCode", "cpvCode", "crsNumber", "dunsCode", "figiCode", "fnsCode", "giiNumber",
	"googlePlaceId", "iban", "ibanMentioned", "ibcRuc", "icaoCode", "idNumber", "imoNumber", "innCode", "ipoCode", "irsCode", "isin",
	"isinCode", "jibCode", "kppCode", "leiCode", "licenseNumber", "mbsCode", "mmsi", "npiCode", "number", "nutsCode", "ogrnCode",
	"okpoCode", "osmId", "passportNumber", "permId", "personalNumber", "pfrNumber", "programId", "projectId", "publicKey",
	"registrationNumber", "ricCode", "serialNumber", "socialSecurityNumber", "swiftBic", "taxNumber", "ticker", "titleNumber",
	"uniqueEntityId", "unscId", "vatCode", "vedCode", "voenCode", "wikidataId",
}
