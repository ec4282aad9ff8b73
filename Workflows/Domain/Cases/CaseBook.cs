using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>What a case is handled by: its matter's version, its process definition and engine, and the calendar. All immutable.</summary>
public sealed record CaseBook(MatterContent Matter, ProcessDefinition Definition, IProcessEngine Engine, WorkCalendar Calendar);
