using CqpKits.Referentials.Model;
using CqpKits.Yaml.Shapes;

namespace CqpKits.Referentials.Shapes;

/// <summary>The closed lists of words, except those of rule sets.</summary>
internal static class Choices
{
    public static readonly ChoiceShape<string> RelationCategory = new(
        ("pilote", "pilote"), ("fournisseurs", "fournisseurs"), ("ressources", "ressources"), ("clients", "clients"), ("non_precisee", "non_precisee"));

    public static readonly ChoiceShape<CopyRule> Copies = new(
        ("un_par_membre", CopyRule.PerMember), ("un_par_candidat", CopyRule.PerCandidate));

    /// <summary>Who reads the names of assessors: true when the candidate does too.</summary>
    public static readonly ChoiceShape<bool> ReadersOfNames = new(("bureau", false), ("candidat", true));

    public static readonly ChoiceShape<MarkScope> Scope = new(
        ("individuelle", MarkScope.Individual), ("consensus", MarkScope.Consensus), ("report", MarkScope.Report));

    public static readonly ChoiceShape<ValueSense> Sense = new(
        ("favorable", ValueSense.Favorable), ("defavorable", ValueSense.Unfavorable), ("sans_objet", ValueSense.NotApplicable),
        ("abstention", ValueSense.Abstention), ("absence", ValueSense.Absence));

    public static readonly ChoiceShape<FieldNature> Nature = new(
        ("texte", FieldNature.Text), ("notes", FieldNature.Notes), ("note_chiffree", FieldNature.Mark),
        ("date", FieldNature.Date), ("signature", FieldNature.Signature), ("choix", FieldNature.Choice), ("case", FieldNature.Tick),
        ("sans_objet", FieldNature.NotApplicable));

    public static readonly ChoiceShape<FieldCollection> Collection = new(
        ("observations", FieldCollection.Observations), ("domaines", FieldCollection.Domains), ("savoir_faire", FieldCollection.KnowHow),
        ("connaissances", FieldCollection.Knowledge), ("blocs", FieldCollection.SkillsBlocks), ("unites", FieldCollection.Units),
        ("competences", FieldCollection.Competencies), ("criteres", FieldCollection.Criteria), ("epreuves", FieldCollection.Examinations));

    public static readonly ChoiceShape<DocumentCollection> DocumentCollection = new(
        ("jeux_de_role", Referentials.Model.DocumentCollection.RolePlays));

    public static readonly ChoiceShape<Prefill> Prefill = new(
        ("date", Referentials.Model.Prefill.Date), ("membre", Referentials.Model.Prefill.Member),
        ("candidat", Referentials.Model.Prefill.Candidate), ("nom", Referentials.Model.Prefill.LastName), ("prenom", Referentials.Model.Prefill.FirstName),
        ("entreprise", Referentials.Model.Prefill.Company));
}
