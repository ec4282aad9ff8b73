namespace ApprovalHub.Api.Contracts.Files;

/// <summary>What this installation takes, to be said before a byte is sent; the server looks at the content all the same.</summary>
/// <param name="Largest">Bytes of a file at most.</param>
/// <param name="Endings">File name endings of the types that are taken, in lower case with their dot.</param>
public sealed record UploadLimits(long Largest, IReadOnlyList<string> Endings);
