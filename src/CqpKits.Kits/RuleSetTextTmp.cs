namespace CqpKits.Kits;

internal static class RuleSetText
{
    public static string Write(Referentials.RuleSet rule) => rule.Code;
}
