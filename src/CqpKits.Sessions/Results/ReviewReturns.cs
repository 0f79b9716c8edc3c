using CqpKits.Authoring.Results;
using CqpKits.Diagnostics;
using CqpKits.Sessions.Reading;
using CqpKits.Sessions.Returned;
using CqpKits.Workspaces.Files;

namespace CqpKits.Sessions.Results;

/// <summary>What a reading gives.</summary>
/// <param name="Files">Every file given, in path order.</param>
/// <param name="Returns">What was issued and what came back, by session.</param>
public sealed record ReadResult(IReadOnlyList<ReturnedFile> Files, IReadOnlyList<ReturnedSessionView> Returns);

/// <summary>The use case « read »: returned files → answers; where a folder is named, also the answers for programs and the questions to persons.</summary>
public static class ReviewReturns
{
    /// <summary>Reads, then writes into the folder of the request, where it has one. A value is always there.</summary>
    public static Checked<ReadResult> Run(IWorkspace workspace, ReadRequest request)
    {
        var read = ReadReturns.Read(workspace, request).Map(r => new ReadResult(r.Files, WhatCameBack.Of(r, request.Paths)));
        return request.Folder is { } folder ? read with { Diagnostics = [.. read.Diagnostics, .. WriteResults.ToFolder(workspace, folder, read)] } : read;
    }
}
