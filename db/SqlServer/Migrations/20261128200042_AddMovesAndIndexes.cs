using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ApprovalHub.Db.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddMovesAndIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Outbox_At_CaseId",
                table: "Outbox");

            migrationBuilder.DropIndex(
                name: "IX_Cases_EndedAt_Id",
                table: "Cases");

            migrationBuilder.CreateTable(
                name: "Moves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TemplateId = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Head = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Moves", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MoveRefusals",
                columns: table => new
                {
                    MoveId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Json = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MoveRefusals", x => new { x.MoveId, x.Place });
                    table.ForeignKey(
                        name: "FK_MoveRefusals_Moves_MoveId",
                        column: x => x.MoveId,
                        principalTable: "Moves",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CaseTasks_CaseId_OpenedAt_Id",
                table: "CaseTasks",
                columns: new[] { "CaseId", "OpenedAt", "Id" },
                filter: "\"State\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Moves_State_Id",
                table: "Moves",
                columns: new[] { "State", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MoveRefusals");

            migrationBuilder.DropTable(
                name: "Moves");

            migrationBuilder.DropIndex(
                name: "IX_CaseTasks_CaseId_OpenedAt_Id",
                table: "CaseTasks");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_At_CaseId",
                table: "Outbox",
                columns: new[] { "At", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_EndedAt_Id",
                table: "Cases",
                columns: new[] { "EndedAt", "Id" });
        }
    }
}
