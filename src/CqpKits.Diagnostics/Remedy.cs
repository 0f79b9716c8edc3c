namespace CqpKits.Diagnostics;

/// <summary>What a person can ask of the program to mend a fault. The hint says it in words; each front end names its own way to ask for it.</summary>
public enum Remedy
{
    /// <summary>The hint says all: the person mends a file, or writes to somebody.</summary>
    None,

    /// <summary>Another workspace is made, or an existing one is gone to.</summary>
    NewWorkspace,

    /// <summary>Another workspace is made; the command names every file when asked to say more.</summary>
    NewWorkspaceOrWholeList,

    /// <summary>The référentiel is checked.</summary>
    CheckReferential,

    /// <summary>A kit is built.</summary>
    BuildKit,

    /// <summary>Files are written to another folder.</summary>
    OutputFolder,

    /// <summary>Files are written to another folder, or the kit in this one is replaced.</summary>
    OutputFolderOrReplacement,

    /// <summary>A list of candidates is named.</summary>
    CandidateList,

    /// <summary>Forms are made for nobody.</summary>
    BlankForms,

    /// <summary>Returned forms are read again into another folder, for a new list of questions.</summary>
    ReadAgain,

    /// <summary>The rule set to apply is named.</summary>
    RuleSet,

    /// <summary>A sheet of a workbook is named.</summary>
    Sheet,

    /// <summary>A rule set is explained in sentences.</summary>
    ExplainRules,

    /// <summary>The formats that documents are made in are named.</summary>
    Formats,

    /// <summary>A session is entered into the registry.</summary>
    NewSession,

    /// <summary>Candidates are enrolled in a session.</summary>
    EnrolCandidates,

    /// <summary>The kits of a session are made, or those that were made without a registry are taken over.</summary>
    PackSession,

    /// <summary>The decisions of a jury, or of a person on doubtful answers, are taken into the registry.</summary>
    Decide,

    /// <summary>Forms that came back are taken into the registry.</summary>
    Collect,

    /// <summary>It is said on which day a jury or a commission sat.</summary>
    SittingDay,

    /// <summary>A paper that was delivered is made void.</summary>
    VoidPaper,

    /// <summary>A session is closed though something is left, or it is said who does not come.</summary>
    CloseUnfinished,

    /// <summary>The decision of the commission is taken into the registry.</summary>
    Confirm,

    /// <summary>It is said of a candidate of a list that this is the same person as one who is known, or another.</summary>
    SamePersonOrOther,

    /// <summary>The archive of a session is taken into a registry.</summary>
    OpenArchive,

    /// <summary>A backup is restored.</summary>
    RestoreBackup,
}
