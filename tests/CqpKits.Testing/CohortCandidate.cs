namespace CqpKits.Testing;

/// <summary>What the evaluators of a candidate write, by domaine R, PO, OT.</summary>
/// <param name="Name">Last name, then first name.</param>
/// <param name="Tutor">Mark of every savoir-faire of the domaine, as typed.</param>
/// <param name="Trainer">Right answers to 100 questions, spread over the connaissances of the domaine.</param>
/// <param name="Jury">The value agreed on, as typed.</param>
internal sealed record CohortCandidate(string Name, string[] Tutor, int[] Trainer, string[] Jury)
{
    /// <summary>Savoir-faire whose mark is another, as typed: a number or a mention.</summary>
    public (string Item, string Text)? Except { get; init; }

    /// <summary>The trainer's form never comes back.</summary>
    public bool WithoutTrainer { get; init; }

    /// <summary>The president's form comes back twice, with another value for PO the second time.</summary>
    public string? SecondJury { get; init; }

    public string LastName => Name.Split(' ')[0];

    public string FirstName => Name[(LastName.Length + 1)..];

    /// <summary>The same everywhere.</summary>
    public static CohortCandidate Uniform(string name, string tutor, int trainer, string jury) =>
        new(name, [tutor, tutor, tutor], [trainer, trainer, trainer], [jury, jury, jury]);
}

/// <summary>The result expected by one rule set, written by hand.</summary>
/// <param name="Verdict">V validé, N non validé, ? non décidable.</param>
/// <param name="Items">The same for R, PO, OT, after decisions.</param>
/// <param name="Values">Values of R, PO, OT for display, computed by hand; - when not known.</param>
internal sealed record Expected(char Verdict, string Items, string Values);
