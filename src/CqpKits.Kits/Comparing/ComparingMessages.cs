using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;

namespace CqpKits.Kits.Comparing;

/// <summary>Messages about comparing two versions (CQP280–CQP281, CQP525–CQP526).</summary>
internal static class ComparingMessages
{
    private const int MostCodes = 12;

    public static Diagnostic NoCertification(string given) => Diagnostic.Error(
        "CQP280", $"« {given} » n'est ni une certification de cet espace de travail, ni un dossier qui contient certification.yaml.", null,
        "donnez un code (agc) ou le dossier d'une version rangée à part (archives/2011/agc).");

    public static Diagnostic SameVersion(CertificationIdentity identity) => Diagnostic.Information(
        "CQP281", $"le référentiel a changé, mais les deux versions s'appellent « {identity.Version} ».", identity.Position,
        "changez « version » à chaque modification de fond : les formulaires émis la portent.");

    public static Diagnostic CodesGone(IReadOnlyList<string> codes, string forms, SourcePosition at) => Diagnostic.Warning(
        "CQP525", codes is [var one]
            ? $"le code « {one} » est sur des formulaires déjà émis ({forms}) et n'existe plus dans le référentiel : ce qu'ils en disent ne comptera plus."
            : FormattableString.Invariant($"{codes.Count} codes sont sur des formulaires déjà émis ({forms}) et n'existent plus dans le référentiel ({string.Join(", ", codes.Take(MostCodes))}{(codes.Count > MostCodes ? "…" : "")}) : ce qu'ils en disent ne comptera plus."),
        at, "rendez-le à son élément s'il a seulement été renommé ; sinon, inscrivez-le sous « retires ».");

    public static Diagnostic CodeMeansOther(string code, string before, string after, SourcePosition at) => Diagnostic.Warning(
        "CQP526", $"le code « {code} » dit « {before} » sur des formulaires déjà émis, et « {after} » aujourd'hui : leurs notes compteraient pour autre chose.", at,
        "si ce n'est plus le même élément, donnez-lui un code neuf, et inscrivez l'ancien sous « retires ».");
}
