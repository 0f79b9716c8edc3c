using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;

namespace CqpKits.Scoring.Proving.Corners;

/// <summary>
/// Tries candidates at the corners of rule sets, which their worked examples may have left out: each threshold from both sides, each source missing, each
/// « sans objet », each prerequisite failed, each item validated earlier.
/// </summary>
public static class RuleCorners
{
    /// <summary>
    /// What the corners show: items that can never be validated (CQP456, an error), filled candidates who stay undecided (CQP457), better marks that harm (CQP458),
    /// corners that were not tried (CQP459), and what every candidate is refused (CQP516).
    /// </summary>
    public static IEnumerable<Diagnostic> Faults(Certification certification)
    {
        ArgumentNullException.ThrowIfNull(certification);
        return certification.RuleSets.SelectMany(rules => new CornerTrial(certification, rules).Run());
    }
}
