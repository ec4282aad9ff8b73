namespace ApprovalHub.Features.Tables;

/// <summary>What is wrong in a file of a decision table.</summary>
/// <param name="Row">Line of the file, 1 for the header; 0 for the whole.</param>
/// <param name="Column">Column from 1 on; 0 for the whole row.</param>
/// <param name="Field">What the header says of the column; empty where it says nothing.</param>
/// <param name="Code">Stable code, its words stand among the faults of imports.</param>
/// <param name="Value">What was found, cut where it is long.</param>
public sealed record TableFault(int Row, int Column, string Field, string Code, string Value);
