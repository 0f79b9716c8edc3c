using CqpKits.Diagnostics;

namespace CqpKits.Authoring.Faults;

/// <summary>Says once what a loop says many times: the faults of one kind at one place of a template differ only in the field or the code that they quote.</summary>
internal static class SimilarFaults
{
    private static readonly IEqualityComparer<Diagnostic> Likeness =
        EqualityComparer<Diagnostic>.Create((one, other) => one!.IsLike(other!), fault => HashCode.Combine(fault.Position));

    /// <summary>The faults in their order, the first of those that are alike with the number of the others.</summary>
    public static IEnumerable<Diagnostic> Counted(IEnumerable<Diagnostic> faults) =>
        faults.GroupBy(fault => fault, Likeness).Select(alike => AuthoringMessages.WithOthers(alike.Key, alike.Count() - 1));
}
