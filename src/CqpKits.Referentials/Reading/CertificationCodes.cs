using CqpKits.Referentials.Model;

namespace CqpKits.Referentials.Reading;

/// <summary>All codes of a certification.</summary>
public static class CertificationCodes
{
    /// <summary>Every code that the certification defines, of whatever kind, those of passes and those under « retires » among them.</summary>
    public static IEnumerable<string> Of(Certification certification) => CodeKinds.All.Append(CodeKinds.Pass).SelectMany(k => k.CodesIn(certification));
}
