using CqpKits.Diagnostics;

namespace CqpKits.Sessions.Journal;

/// <summary>What is said of a journal that does not hold (CQP656–CQP658).</summary>
internal static class JournalMessages
{
    public static Diagnostic Of(JournalFault fault) => fault.Kind switch
    {
        JournalFaultKind.EntryChanged or JournalFaultKind.EntriesMissing or JournalFaultKind.TailMissing or JournalFaultKind.TailAdded => Entry(fault),
        _ => Row(fault),
    };

    private static Diagnostic Entry(JournalFault fault) => Diagnostic.Error(
        "CQP656", FormattableString.Invariant($"journal, écriture {fault.Entry} : {What(fault.Kind)}."), null,
        "quelqu'un a écrit dans la base sans passer par CqpKits, ou le disque est abîmé : gardez le registre de côté tel quel, et rétablissez une sauvegarde.");

    private static Diagnostic Row(JournalFault fault) => Diagnostic.Error(
        "CQP657", FormattableString.Invariant($"table « {fault.TableName} », ligne {fault.RowId}{(fault.Entry > 0 ? FormattableString.Invariant($" (écriture {fault.Entry} du journal)") : "")} : {What(fault.Kind)}."), null,
        "quelqu'un a écrit dans la base sans passer par CqpKits, ou le disque est abîmé : gardez le registre de côté tel quel, et rétablissez une sauvegarde.");

    /// <summary>What is wrong, of an entry or a row: « elle a été modifiée ».</summary>
    public static string What(JournalFaultKind kind) => kind switch
    {
        JournalFaultKind.EntryChanged => "elle a été modifiée ou déplacée",
        JournalFaultKind.EntriesMissing => "des écritures manquent avant elle",
        JournalFaultKind.TailMissing => "des écritures manquent après elle",
        JournalFaultKind.TailAdded => "la fin du journal n'est pas celle que le registre a notée",
        JournalFaultKind.RowChanged => "elle a été modifiée",
        JournalFaultKind.RowMissing => "elle a disparu",
        JournalFaultKind.RowUnknown => "le journal ne la connaît pas",
        JournalFaultKind.SaltMissing => "ce qui permettait de la vérifier a disparu",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
