namespace ApprovalHub.Db.Model;

/// <summary>A row that taking a number gives back.</summary>
public sealed record TakenNumber(string Scope, long Value);
