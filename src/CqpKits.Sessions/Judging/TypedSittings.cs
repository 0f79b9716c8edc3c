using CqpKits.French;
using CqpKits.Sessions.Deliberating;
using CqpKits.Sessions.Registering;

namespace CqpKits.Sessions.Judging;

/// <summary>What was typed of a sitting, over what is held of it.</summary>
internal static class TypedSittings
{
    /// <summary>The sitting with what was typed.</summary>
    public static HeldSitting Over(HeldSitting held, TypedSitting typed)
    {
        IReadOnlyList<JuryMember> members = typed.Members.Count > 0 ? [.. typed.Members.Select(MemberOf).Select(m => m with { Presides = SittingRows.Read(held.Members).Any(h => h.Presides && IsSame(h, m)) })] : SittingRows.Read(held.Members);
        var president = typed.President is { } name ? MemberOf(name) : null;
        var others = president is null ? members : [.. members.Where(m => !IsSame(m, president)).Select(m => m with { Presides = false })];
        var presiding = president is null ? null : members.FirstOrDefault(m => IsSame(m, president)) ?? president;
        return held with
        {
            SatOn = typed.Day ?? held.SatOn,
            Place = typed.Place ?? held.Place,
            RuleSet = typed.RuleSet ?? held.RuleSet,
            Members = SittingRows.Of(presiding is null ? others : [presiding with { Presides = true }, .. others]),
        };
    }

    /// <summary>« Nom, fonction », as lists write it.</summary>
    private static JuryMember MemberOf(string text) => text.Split(',', 2) is [var name, var function] ? new JuryMember(name.Trim(), function.Trim(), false) : new JuryMember(text.Trim(), "", false);

    private static bool IsSame(JuryMember a, JuryMember b) => FrenchText.Fold(a.Name) == FrenchText.Fold(b.Name);
}
