using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials;

/// <summary>The closed lists of words.</summary>
internal static class Choices
{
    public static readonly ChoiceShape<string> RelationCategory = new(
        ("pilote", "pilote"), ("fournisseurs", "fournisseurs"), ("ressources", "ressources"), ("clients", "clients"), ("non_precisee", "non_precisee"));

    public static readonly ChoiceShape<CopyRule> Copies = new(
        ("un_par_membre", CopyRule.PerMember), ("un_par_candidat", CopyRule.PerCandidate));

    public static readonly ChoiceShape<MarkScope> Scope = new(
        ("individuelle", MarkScope.Individual), ("consensus", MarkScope.Consensus), ("report", MarkScope.Report));

    public static readonly ChoiceShape<ValueSense> Sense = new(
        ("favorable", ValueSense.Favorable), ("defavorable", ValueSense.Unfavorable), ("sans_objet", ValueSense.NotApplicable));

    public static readonly ChoiceShape<FieldNature> Nature = new(
        ("texte", FieldNature.Text), ("notes", FieldNature.Notes), ("note_chiffree", FieldNature.Mark),
        ("date", FieldNature.Date), ("signature", FieldNature.Signature), ("choix", FieldNature.Choice), ("case", FieldNature.Tick),
        ("sans_objet", FieldNature.NotApplicable));

    public static readonly ChoiceShape<FieldCollection> Collection = new(
        ("observations", FieldCollection.Observations), ("domaines", FieldCollection.Domains), ("savoir_faire", FieldCollection.KnowHow),
        ("connaissances", FieldCollection.Knowledge), ("blocs", FieldCollection.SkillsBlocks), ("unites", FieldCollection.Units),
        ("competences", FieldCollection.Competencies), ("criteres", FieldCollection.Criteria));

    public static readonly ChoiceShape<DocumentCollection> DocumentCollection = new(
        ("jeux_de_role", Referentials.DocumentCollection.RolePlays));

    public static readonly ChoiceShape<Prefill> Prefill = new(
        ("date", Referentials.Prefill.Date), ("membre", Referentials.Prefill.Member),
        ("candidat", Referentials.Prefill.Candidate), ("nom", Referentials.Prefill.LastName), ("prenom", Referentials.Prefill.FirstName),
        ("entreprise", Referentials.Prefill.Company));
}
