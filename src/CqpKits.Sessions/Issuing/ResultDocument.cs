using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Issuing;

/// <summary>A document made of results: what it is called, the template that says how it looks.</summary>
/// <param name="Code">Name of its file.</param>
/// <param name="Title">Title, printed.</param>
internal sealed record ResultDocument(string Code, string Title)
{
    /// <summary>A candidate's results with all reasons; made even while nothing can be decided.</summary>
    public static readonly ResultDocument Sheet = new("fiche-de-resultats", "Fiche de résultats") { IsForCandidate = true };

    /// <summary>The same in detail for the office: who gave which mark, means, differences; made even while nothing can be decided.</summary>
    public static readonly ResultDocument OfficeSheet = new("fiche-du-bureau", "Fiche de résultats, exemplaire du bureau");

    /// <summary>Sources by items, and the result.</summary>
    public static readonly ResultDocument Synthesis = new("grille-de-synthese-globale", "Grille de synthèse globale");

    /// <summary>A validated bloc.</summary>
    public static readonly ResultDocument BlockAttestation = new("attestation-de-bloc", "Attestation de bloc de compétences") { IsForCandidate = true };

    /// <summary>A validated item that is no bloc, where the rule delivers an attestation of it.</summary>
    public static readonly ResultDocument ItemAttestation = new("attestation-d-element", "Attestation de validation") { IsForCandidate = true };

    /// <summary>That the candidate took part, where the rule delivers it.</summary>
    public static readonly ResultDocument Participation = new("attestation-de-participation", "Attestation de participation") { IsForCandidate = true };

    /// <summary>The certification itself.</summary>
    public static readonly ResultDocument Certificate = new("certificat", "Certificat") { IsForCandidate = true };

    /// <summary>The jury's minutes.</summary>
    public static readonly ResultDocument Minutes = new("proces-verbal", "Procès-verbal de jury");

    /// <summary>All candidates at a glance.</summary>
    public static readonly ResultDocument Cohort = new("page-de-cohorte", "Page de cohorte");

    /// <summary>What a commission decides of what the jury left; only a registry knows it.</summary>
    public static readonly ResultDocument Commission = new("decision-de-commission", "Décision de la commission");

    /// <summary>The papers that were delivered, by number; only a registry knows them.</summary>
    public static readonly ResultDocument Register = new("registre-des-papiers", "Registre des papiers délivrés");

    /// <summary>Success, difficulty of criteria, differences of evaluators; only a registry knows them.</summary>
    public static readonly ResultDocument Statistics = new("statistiques", "Statistiques de la session");

    /// <summary>All.</summary>
    public static IReadOnlyList<ResultDocument> All { get; } = [Sheet, OfficeSheet, Synthesis, BlockAttestation, ItemAttestation, Participation, Certificate, Minutes, Cohort, Commission, Register, Statistics];

    /// <summary>Whether it goes to the candidate, who may not be told the names of assessors.</summary>
    public bool IsForCandidate { get; private init; }

    /// <summary>Whether it is a paper that a register numbers: it is handed over and attests something.</summary>
    public bool IsNumbered => IsForCandidate && this != Sheet;

    /// <summary>What the template knows under <c>document</c>: one object, by which copies of one shape are known.</summary>
    public DocumentDeclaration Declaration { get; } = new() { Code = Code, Title = Title, Template = $"resultats/{Code}.md", Position = SourcePosition.File(WorkspacePaths.Template($"resultats/{Code}.md")) };

    /// <summary>Its template.</summary>
    public string Template => Declaration.Template;
}
