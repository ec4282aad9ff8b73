using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddRatingsAndTemplateLife : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "DrawnBy",
                table: "Templates",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "RetireAskedAt",
                table: "Templates",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetireAskedBy",
                table: "Templates",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RetireAskedById",
                table: "Templates",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RetireAskedForId",
                table: "Templates",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RetireFrom",
                table: "Templates",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RetireRequest",
                table: "Templates",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetireWhy",
                table: "Templates",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "RetiredAt",
                table: "Templates",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RetiredBy",
                table: "Templates",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "SubmittedAt",
                table: "Templates",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SubmittedBy",
                table: "Templates",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Why",
                table: "Templates",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "MadeAt",
                table: "PlatformReports",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "TakenAt",
                table: "PlatformReports",
                type: "datetimeoffset",
                nullable: true);

            // what was guessed until now: a version that was settled without a fault was taken; by itself, since a batch knows no column that it has just added
            migrationBuilder.Sql("EXEC(N'UPDATE [PlatformReports] SET [TakenAt] = [SettledAt] WHERE [State] = 2 OR ([State] = 4 AND [Fault] IS NULL)')");

            migrationBuilder.AddColumn<Guid>(
                name: "OnBehalfOfId",
                table: "PlatformActs",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "Number",
                table: "InboundMessages",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(64)",
                oldMaxLength: 64);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ForgottenAt",
                table: "InboundMessages",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PayloadHash",
                table: "InboundMessages",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.DropPrimaryKey(
                name: "PK_FirstAnswers",
                table: "FirstAnswers"); // no column of a key can be altered

            migrationBuilder.AlterColumn<string>(
                name: "Key",
                table: "FirstAnswers",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                collation: "Latin1_General_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(100)",
                oldMaxLength: 100);

            migrationBuilder.AddPrimaryKey(
                name: "PK_FirstAnswers",
                table: "FirstAnswers",
                columns: new[] { "Owner", "Key" });

            migrationBuilder.CreateTable(
                name: "Ratings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Step = table.Column<int>(type: "int", nullable: false),
                    MatterCode = table.Column<string>(type: "nvarchar(36)", maxLength: 36, nullable: false),
                    DepartmentCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    RaterName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ServedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ServedByName = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Source = table.Column<int>(type: "int", nullable: false),
                    SourceNumber = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    Grade = table.Column<int>(type: "int", nullable: false),
                    Reasons = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Words = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    GivenAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    CameAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ratings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ratings_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SeenNonces",
                columns: table => new
                {
                    Platform = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Nonce = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeenNonces", x => new { x.Platform, x.Nonce });
                });

            migrationBuilder.CreateTable(
                name: "TemplateDrafts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Json = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    DrawnById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DrawnForId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DrawnBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    ChangedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Why = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    SubmittedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmittedForId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubmittedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReturnedBy = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    ReturnedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Revision = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TemplateDrafts", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformReports_Platform_MadeAt",
                table: "PlatformReports",
                columns: new[] { "Platform", "MadeAt" },
                filter: "\"MadeAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_InboundMessages_EndedAt",
                table: "InboundMessages",
                column: "EndedAt",
                filter: "\"EndedAt\" IS NOT NULL AND \"ForgottenAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Ratings_CaseId_Step",
                table: "Ratings",
                columns: new[] { "CaseId", "Step" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ratings_GivenAt",
                table: "Ratings",
                column: "GivenAt");

            migrationBuilder.CreateIndex(
                name: "IX_SeenNonces_At",
                table: "SeenNonces",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Ratings");

            migrationBuilder.DropTable(
                name: "SeenNonces");

            migrationBuilder.DropTable(
                name: "TemplateDrafts");

            migrationBuilder.DropIndex(
                name: "IX_PlatformReports_Platform_MadeAt",
                table: "PlatformReports");

            migrationBuilder.DropIndex(
                name: "IX_InboundMessages_EndedAt",
                table: "InboundMessages");

            migrationBuilder.DropColumn(
                name: "DrawnBy",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireAskedAt",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireAskedBy",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireAskedById",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireAskedForId",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireFrom",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireRequest",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetireWhy",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetiredAt",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "RetiredBy",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "SubmittedAt",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "SubmittedBy",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "Why",
                table: "Templates");

            migrationBuilder.DropColumn(
                name: "MadeAt",
                table: "PlatformReports");

            migrationBuilder.DropColumn(
                name: "TakenAt",
                table: "PlatformReports");

            migrationBuilder.DropColumn(
                name: "OnBehalfOfId",
                table: "PlatformActs");

            migrationBuilder.DropColumn(
                name: "ForgottenAt",
                table: "InboundMessages");

            migrationBuilder.DropColumn(
                name: "PayloadHash",
                table: "InboundMessages");

            migrationBuilder.AlterColumn<string>(
                name: "Number",
                table: "InboundMessages",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(64)",
                oldMaxLength: 64,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.DropPrimaryKey(
                name: "PK_FirstAnswers",
                table: "FirstAnswers"); // no column of a key can be altered

            migrationBuilder.AlterColumn<string>(
                name: "Key",
                table: "FirstAnswers",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(100)",
                oldMaxLength: 100,
                oldCollation: "Latin1_General_100_BIN2");

            migrationBuilder.AddPrimaryKey(
                name: "PK_FirstAnswers",
                table: "FirstAnswers",
                columns: new[] { "Owner", "Key" });
        }
    }
}
