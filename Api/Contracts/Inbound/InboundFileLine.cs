namespace ApprovalHub.Api.Contracts.Inbound;

/// <summary>附件: a file that a message names.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Size">Bytes, as the platform says.</param>
/// <param name="Material">Name of the material that it is for.</param>
/// <param name="MaterialCode">The material's code.</param>
/// <param name="Of">The platform's number of the message.</param>
public sealed record InboundFileLine(string Name, long Size, string Material, string MaterialCode, string Of);
