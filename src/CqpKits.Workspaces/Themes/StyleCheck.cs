using CqpKits.Diagnostics;

namespace CqpKits.Workspaces.Themes;

/// <summary>What a writer checks of a branch's own file before it takes its look from it: the same bytes when it can serve, else why not.</summary>
/// <param name="path">Path as the user knows it, for messages.</param>
/// <param name="bytes">The file.</param>
public delegate Checked<byte[]> StyleCheck(string path, byte[] bytes);
