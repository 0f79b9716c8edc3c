namespace CqpKits.Packages.Gate;

/// <summary>What can be wrong with a file from outside.</summary>
public enum RefusalKind
{
    /// <summary>More bytes than the limit.</summary>
    TooLarge,

    /// <summary>No byte at all.</summary>
    Empty,

    /// <summary>Opens with a password.</summary>
    Encrypted,

    /// <summary>Word before 2007.</summary>
    OldWord,

    /// <summary>Another Office file before 2007, or a message of Outlook.</summary>
    OldOffice,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>RTF.</summary>
    Rtf,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A web page or other markup.</summary>
    Markup,

    /// <summary>An e-mail, or a web page saved as one.</summary>
    Message,

    /// <summary>Nothing that is known.</summary>
    Unknown,

    /// <summary>An OpenDocument text, where none was asked for.</summary>
    OpenDocument,

    /// <summary>Another OpenDocument file.</summary>
    OtherOpenDocument,

    /// <summary>An EPUB.</summary>
    ElectronicBook,

    /// <summary>An Excel workbook, where none was asked for, or one that lacks its main part.</summary>
    Workbook,

    /// <summary>A PowerPoint presentation.</summary>
    Presentation,

    /// <summary>A Visio drawing.</summary>
    Drawing,

    /// <summary>A document of Apple's Pages.</summary>
    Pages,

    /// <summary>A zip with a web page.</summary>
    ZippedWebPage,

    /// <summary>An Office package of a format that was not asked for.</summary>
    OtherPackage,

    /// <summary>A zip that is no package.</summary>
    OtherZip,

    /// <summary>A zip that cannot be opened, or does not hold what it says.</summary>
    Damaged,

    /// <summary>A zip with a password.</summary>
    EncryptedEntry,

    /// <summary>More entries than the limit.</summary>
    TooManyEntries,

    /// <summary>More bytes than the limit once inflated.</summary>
    InflatesTooLarge,

    /// <summary>An entry compressed more often than the limit.</summary>
    RatioTooHigh,

    /// <summary>A name that leads out of the package.</summary>
    BadName,

    /// <summary>Two entries of one name.</summary>
    DuplicateName,

    /// <summary>A program inside.</summary>
    Macros,

    /// <summary>A file within the file.</summary>
    EmbeddedObject,

    /// <summary>A part that files of this format do not have.</summary>
    UnknownPart,

    /// <summary>A part that is no XML though its name says so.</summary>
    DamagedXml,

    /// <summary>A DOCTYPE.</summary>
    DocumentType,

    /// <summary>Elements within one another beyond the limit.</summary>
    TooDeep,

    /// <summary>More elements than the limit, or one that is too long.</summary>
    TooManyElements,

    /// <summary>A filled cell of a sheet further than its reader goes, or with no sound reference.</summary>
    CellTooFar,
}
