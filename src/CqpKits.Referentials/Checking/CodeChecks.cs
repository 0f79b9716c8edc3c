using CqpKits.Diagnostics;
using CqpKits.Referentials.Reading;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks of codes: unique, not reserved, and not retired.</summary>
internal static class CodeChecks
{
    /// <summary>The code of a certification must be the name of its folder, by which the certification is found.</summary>
    public static IEnumerable<Diagnostic> CodeIsFolderName(CheckedCertification checkedCertification)
    {
        var identity = checkedCertification.Certification.Identity;
        var folder = checkedCertification.Certification.Folder.Split('/')[^1];
        if (identity.Code.Length > 0 && folder.Length > 0 && identity.Code != folder)
        {
            yield return CodeMessages.FolderHasOtherName(
                identity.Code, folder, checkedCertification.PlaceOf(identity.Position, IdentityShapes.Code));
        }
    }

    public static IEnumerable<Diagnostic> ReservedWords(CheckedCertification certification) =>
        from code in certification.Definitions
        where CodeKinds.ReservedWords.Contains(code.Code, StringComparer.OrdinalIgnoreCase)
        select CodeMessages.ReservedCode(code);

    /// <summary>Codes of one name space must differ by more than case, because codes become file names and are read back from paper.</summary>
    public static IEnumerable<Diagnostic> Duplicates(CheckedCertification certification) =>
        from space in certification.Definitions.GroupBy(d => (d.Kind.Space, d.Code.ToUpperInvariant()))
        let first = space.First()
        from code in space.Skip(1)
        select CodeMessages.DuplicateCode(code, first);

    public static IEnumerable<Diagnostic> RetiredCodesReused(CheckedCertification certification) =>
        from code in certification.Definitions
        where code.Kind != CodeKinds.Retired
        let retired = RetiredCode(certification, code.Code)
        where retired is not null
        select CodeMessages.RetiredCodeReused(code, retired);

    /// <summary>
    /// Warns of a connaissance or savoir-faire that no mission names and no « lacune » with a decision concerns. Not checked in a référentiel
    /// without missions.
    /// </summary>
    public static IEnumerable<Diagnostic> CompetenciesInNoMission(CheckedCertification certification)
    {
        var named = certification.Certification.Missions
            .SelectMany(m => m.Knowledge.Concat(m.KnowHow)).Select(c => c.Code)
            .Concat(certification.Certification.Gaps.Where(g => g.Decision is not null).SelectMany(g => g.Concerned)).ToHashSet();
        return from code in certification.Definitions
               where certification.Certification.Missions.Count > 0
               where code.Kind == CodeKinds.Knowledge || code.Kind == CodeKinds.KnowHow
               where !named.Contains(code.Code)
               select CompetencyMessages.CompetencyInNoMission(code);
    }

    /// <summary>The definition under « retires » of a code, case ignored, or null.</summary>
    public static CodeDefinition? RetiredCode(CheckedCertification certification, string code) =>
        certification.Definitions.FirstOrDefault(
            d => d.Kind == CodeKinds.Retired && d.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
