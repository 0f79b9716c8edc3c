using CqpKits.Diagnostics;
using CqpKits.Referentials.Reading;
using CqpKits.Referentials.Shapes;

namespace CqpKits.Referentials.Checking;

/// <summary>Codes are explicit, unique and never used again.</summary>
internal static class CodeChecks
{
    /// <summary>A certification is found by the name of its folder.</summary>
    public static IEnumerable<Diagnostic> CodeIsFolderName(CheckedCertification checkedCertification)
    {
        var identity = checkedCertification.Certification.Identity;
        var folder = checkedCertification.Certification.Folder.Split('/')[^1];
        if (identity.Code.Length > 0 && folder.Length > 0 && identity.Code != folder)
        {
            yield return ReferentialMessages.FolderHasOtherName(
                identity.Code, folder, checkedCertification.PlaceOf(identity.Position, IdentityShapes.Code));
        }
    }

    public static IEnumerable<Diagnostic> ReservedWords(CheckedCertification certification) =>
        from code in certification.Definitions
        where CodeKinds.ReservedWords.Contains(code.Code, StringComparer.OrdinalIgnoreCase)
        select ReferentialMessages.ReservedCode(code);

    /// <summary>Case is not held to distinguish: codes become file names, and are read back from paper.</summary>
    public static IEnumerable<Diagnostic> Duplicates(CheckedCertification certification) =>
        from space in certification.Definitions.GroupBy(d => (d.Kind.Space, d.Code.ToUpperInvariant()))
        let first = space.First()
        from code in space.Skip(1)
        select ReferentialMessages.DuplicateCode(code, first);

    public static IEnumerable<Diagnostic> RetiredCodesReused(CheckedCertification certification) =>
        from code in certification.Definitions
        where code.Kind != CodeKinds.Retired
        let retired = RetiredCode(certification, code.Code)
        where retired is not null
        select ReferentialMessages.RetiredCodeReused(code, retired);

    /// <summary>A competency that no mission asks for, nor a decision leaves out, is perhaps a slip of the pen. A référentiel without missions says nothing of the kind.</summary>
    public static IEnumerable<Diagnostic> CompetenciesInNoMission(CheckedCertification certification)
    {
        var named = certification.Certification.Missions
            .SelectMany(m => m.Knowledge.Concat(m.KnowHow)).Select(c => c.Code)
            .Concat(certification.Certification.Gaps.Where(g => g.Decision is not null).SelectMany(g => g.Concerned)).ToHashSet();
        return from code in certification.Definitions
               where certification.Certification.Missions.Count > 0
               where code.Kind == CodeKinds.Knowledge || code.Kind == CodeKinds.KnowHow
               where !named.Contains(code.Code)
               select ReferentialMessages.CompetencyInNoMission(code);
    }

    /// <summary>The line that retired a code, or null.</summary>
    public static CodeDefinition? RetiredCode(CheckedCertification certification, string code) =>
        certification.Definitions.FirstOrDefault(
            d => d.Kind == CodeKinds.Retired && d.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
