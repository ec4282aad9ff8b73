using System.Text.Json.Serialization;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Api.Contracts.Sessions;

namespace ApprovalHub.Designer.Server;

/// <summary>
/// How the answers of the first view are read, written out when this was built: to find it out in the browser takes as long as all else that
/// the first view does. Every other answer is read by what the contracts say of themselves.
/// </summary>
[JsonSerializable(typeof(SessionResponse))]
[JsonSerializable(typeof(Page<InboxLine>))]
[JsonSerializable(typeof(InboxCounts))]
[JsonSerializable(typeof(YearResponse))]
internal sealed partial class FirstJson : JsonSerializerContext;
