namespace CqpKits.Documents;

/// <summary>What a booklet does with a document that it binds with others.</summary>
public enum BookletPlace
{
    /// <summary>It begins on a page of its own, with its own headers.</summary>
    OwnPages,

    /// <summary>It goes on below the document before it when both have the same page set-up; its own pages otherwise.</summary>
    FollowsOn,

    /// <summary>It is not in the booklet.</summary>
    LeftOut,
}
