namespace ApprovalHub.Api.Contracts.Tasks;

/// <summary>Somebody whom a task may be given to (转办).</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">Name.</param>
/// <param name="StaffNo">工号</param>
/// <param name="Posts">The posts by which they could do it.</param>
/// <param name="OnBehalfOf">For whom they would stand in, or null.</param>
public sealed record ColleagueLine(Guid Id, string Name, string StaffNo, IReadOnlyList<string> Posts, string? OnBehalfOf);
