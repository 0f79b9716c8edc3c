using CqpKits.Diagnostics;
using CqpKits.Referentials.Reading;

namespace CqpKits.Referentials.Checking;

/// <summary>Checks that every code that is named is defined, and is of a kind that the key accepts.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<Diagnostic> Unknown(CheckedCertification certification)
    {
        var given = certification.Definitions.ToLookup(d => d.Code);
        return certification.Log.Notes<CodeReference>()
            .Where(r => !given[r.Code].Any(d => r.Kinds.Contains(d.Kind)))
            .Select(r => Explain(r, given[r.Code], certification));
    }

    private static Diagnostic Explain(CodeReference reference, IEnumerable<CodeDefinition> sameCode, CheckedCertification certification)
    {
        var spaces = reference.Kinds.Select(k => k.Space);
        if (sameCode.FirstOrDefault(d => spaces.Contains(d.Kind.Space)) is { } other)
        {
            return CodeMessages.CodeOfAnotherKind(reference, other.Kind);
        }

        return CodeChecks.RetiredCode(certification, reference.Code) is { } retired
            ? CodeMessages.RetiredCodeNamed(reference, retired)
            : CodeMessages.UnknownCode(reference, Known(reference, certification));
    }

    private static List<string> Known(CodeReference reference, CheckedCertification certification) =>
        [.. certification.Definitions.Where(d => reference.Kinds.Contains(d.Kind)).Select(d => d.Code).Distinct()];
}
