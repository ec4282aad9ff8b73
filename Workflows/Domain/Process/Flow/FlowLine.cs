namespace ApprovalHub.Domain.Process.Flow;

/// <summary>A connection by indexes; <paramref name="Back"/> closes a loop.</summary>
internal sealed record FlowLine(int Index, int Source, string Port, int Target, bool Back);
