namespace ApprovalHub.Designer.Components.Files;

/// <summary>A file on this machine that somebody has chosen; it is read in slices, never whole.</summary>
/// <param name="Name">File name.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ReadAsync">Reads so many bytes from an offset.</param>
/// <param name="ForgetAsync">Lets go of it.</param>
public sealed record PickedFile(string Name, long Size, Func<long, int, CancellationToken, Task<byte[]>> ReadAsync, Func<Task> ForgetAsync);
