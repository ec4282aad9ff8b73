namespace ApprovalHub.Features.Ports;

/// <summary>How a case was before an act; only the database that remembers it can read it.</summary>
public interface IRemembered;
